<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Aside</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <translation>
            <numerusform>另有 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>More processes did not help: each task is too short.</source>
        <translation>增加进程没有帮助：每个任务都太短。</translation>
    </message>
    <message>
        <source>%1 the speed of one process.</source>
        <translation>速度为单进程的 %1。</translation>
    </message>
    <message>
        <source>About as fast as one process.</source>
        <translation>与单进程的速度相当。</translation>
    </message>
    <message>
        <source>%1 faster than one process.</source>
        <translation>速度为单进程的 %1。</translation>
    </message>
</context>
<context>
    <name>KpiText</name>
    <message>
        <source>Tasks done</source>
        <translation>已完成任务</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 failed, %2 retried</source>
        <translation>失败 %1，重试 %2</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>墙钟时间</translation>
    </message>
    <message>
        <source>Stopped after</source>
        <translation>停止于</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>约剩 %1</translation>
    </message>
    <message>
        <source>1 process: %1</source>
        <translation>单进程：%1</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>任务/秒</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>timing one process</source>
        <translation>正在测单进程</translation>
    </message>
    <message>
        <source>workers changed</source>
        <translation>进程数已变</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>为时尚早</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>无基准</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>ideal: %1×</source>
        <translation>理想：%1×</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln worker(s)&apos; worth</source>
        <translation>
            <numerusform>相当于 %Ln 个工作进程</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>峰值 %1</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>profiled, not compared</source>
        <translation>剖析运行，不作比较</translation>
    </message>
</context>
<context>
    <name>LaneTooltip</name>
    <message>
        <source>tried again on W%1</source>
        <translation>已在 W%1 重试</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>将会重试</translation>
    </message>
    <message>
        <source>&lt;b&gt;Task %1&lt;/b&gt; · failed</source>
        <translation>&lt;b&gt;任务 %1&lt;/b&gt; · 失败</translation>
    </message>
    <message>
        <source>&lt;b&gt;Task %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;任务 %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>started %1, ran %2, waited %3</source>
        <translation>开始于 %1，运行 %2，等待 %3</translation>
    </message>
    <message>
        <source>started %1, ran %2</source>
        <translation>开始于 %1，运行 %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Task %1&lt;/b&gt; · running</source>
        <translation>&lt;b&gt;任务 %1&lt;/b&gt; · 运行中</translation>
    </message>
    <message>
        <source>started %1, running for %2</source>
        <translation>开始于 %1，已运行 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), busy %1</source>
        <translation>
            <numerusform>%Ln 个任务，忙碌 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Single</source>
        <translation>单进程</translation>
    </message>
    <message>
        <source>%1 starts up, %2</source>
        <translation>%1 启动，%2</translation>
    </message>
    <message>
        <source>Paused for %1</source>
        <translation>已暂停 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1 failed</source>
        <translation>
            <numerusform>%Ln 个任务，失败 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>busy %1</source>
        <translation>忙碌 %1</translation>
    </message>
    <message>
        <source>%1 tasks/s</source>
        <translation>%1 任务/秒</translation>
    </message>
    <message>
        <source>queue wait %1</source>
        <translation>排队等待 %1</translation>
    </message>
    <message>
        <source>%1, chunk %2</source>
        <comment>a worker, its chunk</comment>
        <translation>%1，分块 %2</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message>
        <source>waiting for the disk: workers spent %1 of their time on it.</source>
        <translation>等待磁盘：工作进程为此花了 %1 的时间。</translation>
    </message>
    <message>
        <source>waiting for locks: workers spent %1 of their time on it.</source>
        <translation>等待锁：工作进程为此花了 %1 的时间。</translation>
    </message>
    <message>
        <source>sleeping in tasks: workers spent %1 of their time on it.</source>
        <translation>任务中的睡眠：工作进程为此花了 %1 的时间。</translation>
    </message>
    <message>
        <source>waiting for other processes or the network: workers spent %1 of their time on it.</source>
        <translation>等待其他进程或网络：工作进程为此花了 %1 的时间。</translation>
    </message>
    <message>
        <source>waiting for programs that tasks start: workers spent %1 of their time on it.</source>
        <translation>等待任务启动的程序：工作进程为此花了 %1 的时间。</translation>
    </message>
    <message>
        <source>waiting in tasks: workers spent %1 of their time on it.</source>
        <translation>任务中的等待：工作进程为此花了 %1 的时间。</translation>
    </message>
    <message>
        <source>work that only one can do: each worker waited %1 for it.</source>
        <translation>只能由一方完成的工作：每个工作进程为此等待了 %1。</translation>
    </message>
    <message>
        <source>an empty queue: workers waited %1 of their time for the next task.</source>
        <translation>空队列：工作进程有 %1 的时间在等待下一个任务。</translation>
    </message>
    <message>
        <source>handing out tasks: that took %1 for each, and a task takes %2.</source>
        <translation>分发任务：每个任务分发用了 %1，而任务本身用 %2。</translation>
    </message>
    <message>
        <source>starting workers: %1 for each, in a run of %2.</source>
        <translation>启动工作进程：每个用了 %1，整个运行为 %2。</translation>
    </message>
    <message>
        <source>ending workers: %1 for each, in a run of %2.</source>
        <translation>结束工作进程：每个用了 %1，整个运行为 %2。</translation>
    </message>
    <message>
        <source>idle time at the end: workers waited %1 on average for the last task.</source>
        <translation>末尾的空闲：工作进程平均等待最后一个任务 %1。</translation>
    </message>
    <message>
        <source>waiting for a processor: there are %1 for %2 workers.</source>
        <translation>等待处理器：%2 个工作进程共用 %1 个处理器。</translation>
    </message>
    <message>
        <source>a limit on processor time: it held each worker back for %1.</source>
        <translation>处理器时间限制：每个工作进程因此被拖延了 %1。</translation>
    </message>
    <message>
        <source>slower compute: tasks took %1 longer side by side than alone.</source>
        <translation>计算变慢：并行时任务耗时是单独运行时的 %1。</translation>
    </message>
    <message>
        <source>Most of the gap to %1× is %2</source>
        <translation>与 %1× 的差距主要来自%2</translation>
    </message>
    <message>
        <source>The largest part of the gap to %1× is %2</source>
        <translation>与 %1× 的差距中最大的一部分是%2</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln process(es) it should take about %1.</source>
        <translation>
            <numerusform>使用 %Ln 个进程时，预计约需 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>With a chunk size of %1 it should take about %2.</source>
        <translation>块大小为 %1 时，预计约需 %2。</translation>
    </message>
    <message>
        <source>With the fork server it should take about %1.</source>
        <translation>使用 fork 服务器时，预计约需 %1。</translation>
    </message>
    <message>
        <source>With the longest tasks first it could take %1.</source>
        <translation>先运行最长的任务时，可能只需 %1。</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>试试 %1</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln process(es), hardly any worker time was lost.</source>
        <translation>
            <numerusform>使用 %Ln 个进程时，工作进程几乎没有损失时间。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunFace</name>
    <message numerus="yes">
        <source>Waiting for %Ln task(s) to finish</source>
        <translation>
            <numerusform>等待 %Ln 个任务结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Timing one process first, to compare against.</source>
        <translation>先测量单进程，用作对比。</translation>
    </message>
    <message numerus="yes">
        <source>Running on %Ln worker(s).</source>
        <translation>
            <numerusform>正在 %Ln 个工作进程上运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Running tasks finish, none is begun.</source>
        <translation>运行中的任务会完成，不再开始新任务。</translation>
    </message>
    <message>
        <source>Paused. The clock stands still.</source>
        <translation>已暂停，计时停止。</translation>
    </message>
    <message>
        <source>Running tasks finish, the rest is left out.</source>
        <translation>运行中的任务会完成，其余不再执行。</translation>
    </message>
    <message numerus="yes">
        <source>Starting %Ln worker(s).</source>
        <translation>
            <numerusform>正在启动 %Ln 个工作进程。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other changes apply to the next run.</source>
        <translation>其他更改在下次运行时生效。</translation>
    </message>
    <message>
        <source>Changes apply to the next run.</source>
        <translation>更改在下次运行时生效。</translation>
    </message>
    <message numerus="yes">
        <source>Starting %Ln worker(s)</source>
        <translation>
            <numerusform>正在启动 %Ln 个工作进程</numerusform>
        </translation>
    </message>
    <message>
        <source>Timing one process · %1</source>
        <translation>测量单进程 · %1</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>运行中 · %1</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>已暂停 · %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>已停止于 %1</translation>
    </message>
    <message>
        <source>Stopped. The results so far are kept; the timing is not compared.</source>
        <translation>已停止。已有结果会保留；用时不参与比较。</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>已完成，用时 %1</translation>
    </message>
    <message>
        <source>Finished, %1 failed</source>
        <translation>已完成，失败 %1</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation>因错误停止</translation>
    </message>
    <message>
        <source>The run was stopped by an error.</source>
        <translation>运行因错误而停止。</translation>
    </message>
    <message>
        <source>Launcher stopped</source>
        <translation>启动器已停止</translation>
    </message>
    <message>
        <source>The launcher stopped unexpectedly.</source>
        <translation>启动器意外停止。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>时刻 %1</translation>
    </message>
</context>
<context>
    <name>RunNotices</name>
    <message>
        <source>Worker %1 ended unexpectedly: %2.</source>
        <translation>工作进程 %1 意外结束：%2。</translation>
    </message>
    <message>
        <source>A new process takes its place.</source>
        <translation>一个新进程会接替它。</translation>
    </message>
    <message>
        <source>A new process takes its place and task %1 is tried again.</source>
        <translation>一个新进程会接替它，任务 %1 将重试。</translation>
    </message>
    <message>
        <source>A new process takes its place; task %1 counts as crashed.</source>
        <translation>一个新进程会接替它；任务 %1 记为崩溃。</translation>
    </message>
    <message>
        <source>Task %1 crashed: %2.</source>
        <translation>任务 %1 崩溃：%2。</translation>
    </message>
    <message>
        <source>Task %1 took longer than its time limit and was ended.</source>
        <translation>任务 %1 超过时间限制，已被结束。</translation>
    </message>
    <message>
        <source>Task %1 failed: %2.</source>
        <translation>任务 %1 失败：%2。</translation>
    </message>
    <message>
        <source>The run was paused: workers keep ending.</source>
        <translation>运行已暂停：工作进程接连结束。</translation>
    </message>
    <message>
        <source>The launcher stopped unexpectedly.</source>
        <translation>启动器意外停止。</translation>
    </message>
    <message>
        <source>Its workers were ended; unfinished tasks went back to the queue.</source>
        <translation>它的工作进程已结束；未完成的任务已返回队列。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) were ended; %1 of %2 results are kept.</source>
        <translation>
            <numerusform>%Ln 个工作进程已结束；保留 %1 个结果，共 %2 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart starts it and the run again.</source>
        <translation>“重新启动”会再次启动它和本次运行。</translation>
    </message>
</context>
<context>
    <name>RunRequest</name>
    <message>
        <source>longest first</source>
        <translation>最长优先</translation>
    </message>
    <message>
        <source>chunk %1</source>
        <translation>分块 %1</translation>
    </message>
    <message>
        <source>spawn</source>
        <translation>spawn</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Main</source>
        <translation>主进程</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>TimePartStyle</name>
    <message>
        <source>Useful compute</source>
        <translation>有效计算</translation>
    </message>
    <message>
        <source>Slower compute</source>
        <translation>计算变慢</translation>
    </message>
    <message>
        <source>Waiting in tasks</source>
        <translation>任务中的等待</translation>
    </message>
    <message>
        <source>Queue wait</source>
        <translation>排队等待</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>No free processor</source>
        <translation>无空闲处理器</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Idle at the end</source>
        <translation>末尾空闲</translation>
    </message>
</context>
<context>
    <name>TuneExplanation</name>
    <message>
        <source>What limits this task</source>
        <translation>限制此任务的因素</translation>
    </message>
    <message>
        <source>Not known: too little was measured.</source>
        <translation>未知：测量数据太少。</translation>
    </message>
    <message>
        <source>Universal Scalability Law</source>
        <translation>通用可伸缩性定律（USL）</translation>
    </message>
    <message>
        <source>Needs six different counts to be drawn.</source>
        <translation>需要六种不同的进程数才能绘制。</translation>
    </message>
    <message>
        <source>Cannot be fitted to these times.</source>
        <translation>无法拟合这些时间。</translation>
    </message>
    <message>
        <source>Waiting in line (σ)</source>
        <translation>排队等待 (σ)</translation>
    </message>
    <message>
        <source>Cross-talk (κ)</source>
        <translation>相互协调 (κ)</translation>
    </message>
    <message>
        <source>Fastest at</source>
        <translation>最快的进程数</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 个进程</translation>
    </message>
    <message>
        <source>no peak seen</source>
        <translation>未见峰值</translation>
    </message>
    <message>
        <source>Typical error</source>
        <translation>典型误差</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>阿姆达尔定律</translation>
    </message>
    <message>
        <source>Needs three different counts to be drawn.</source>
        <translation>需要三种不同的进程数才能绘制。</translation>
    </message>
    <message>
        <source>Serial share (s)</source>
        <translation>串行比例 (s)</translation>
    </message>
    <message>
        <source>Most it could reach</source>
        <translation>最多可达</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>How %1 was chosen</source>
        <translation>为何选择 %1</translation>
    </message>
    <message>
        <source>The smallest count within 2% of the fastest one.</source>
        <translation>与最快者相差不超过 2% 的最小进程数。</translation>
    </message>
    <message>
        <source>No pool was faster than one process by more than the noise.</source>
        <translation>没有任何进程池明显快于单进程（超出测量波动）。</translation>
    </message>
    <message>
        <source>Between %1 and %2 with 95% confidence.</source>
        <translation>95% 置信度下在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Fewest within 5%</source>
        <translation>5% 以内的最少进程数</translation>
    </message>
    <message>
        <source>Keeps the desktop smooth</source>
        <translation>保持桌面流畅</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>A, no doubts</source>
        <translation>A，无疑问</translation>
    </message>
    <message>
        <source>B, small doubts</source>
        <translation>B，略有疑问</translation>
    </message>
    <message>
        <source>C, disturbed</source>
        <translation>C，受到干扰</translation>
    </message>
    <message>
        <source>D, not comparable</source>
        <translation>D，不可比较</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Spread between repeats</source>
        <translation>重复之间的离散</translation>
    </message>
    <message>
        <source>Time lost to other programs</source>
        <translation>被其他程序占用的时间</translation>
    </message>
    <message>
        <source>Processor speed</source>
        <translation>处理器速度</translation>
    </message>
    <message>
        <source>Disturbed runs made again</source>
        <translation>受干扰后重做的运行</translation>
    </message>
    <message>
        <source>Doubts: %1.</source>
        <translation>疑问：%1。</translation>
    </message>
    <message>
        <source>Cannot be told on this machine: %1.</source>
        <translation>此计算机上无法判断：%1。</translation>
    </message>
    <message>
        <source>No other count is likely, with 95% confidence.</source>
        <translation>95% 置信度下不太可能是其他进程数。</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>the hypervisor</source>
        <translation>虚拟机管理程序</translation>
    </message>
    <message>
        <source>a limit on processor time</source>
        <translation>处理器时间限制</translation>
    </message>
    <message>
        <source>single runs far off</source>
        <translation>个别运行偏差很大</translation>
    </message>
    <message>
        <source>a wide spread</source>
        <translation>离散较大</translation>
    </message>
    <message>
        <source>times that drift</source>
        <translation>时间有漂移</translation>
    </message>
    <message>
        <source>the processor speed</source>
        <translation>处理器速度</translation>
    </message>
    <message>
        <source>runs too short</source>
        <translation>运行时间过短</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>a busy machine before</source>
        <translation>开始前计算机繁忙</translation>
    </message>
    <message>
        <source>unequal work</source>
        <translation>工作量不等</translation>
    </message>
    <message>
        <source>different results</source>
        <translation>结果不同</translation>
    </message>
    <message>
        <source>failed tasks</source>
        <translation>任务失败</translation>
    </message>
</context>
<context>
    <name>TuneFace</name>
    <message>
        <source>Run %1 of %2</source>
        <translation>第 %1 次运行，共 %2 次</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>run 5 of 92, …</comment>
        <translation>%1，还需约 %2</translation>
    </message>
    <message>
        <source>Changes apply to the next tuning.</source>
        <translation>更改在下次调优时生效。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Other programs use %1 of the processors.</source>
        <translation>其他程序占用了 %1 的处理器。</translation>
    </message>
    <message>
        <source>Tuning · %1</source>
        <translation>调优中 · %1</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>The run that is going ends first.</source>
        <translation>先完成当前运行。</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>已暂停 · %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Running tasks finish first.</source>
        <translation>先完成正在运行的任务。</translation>
    </message>
    <message>
        <source>Fitting the laws</source>
        <translation>正在拟合定律</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message numerus="yes">
        <source>Finished · %Ln run(s) in %1</source>
        <translation>
            <numerusform>完成 · %Ln 次运行，用时 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, %1 failed</source>
        <translation>已完成，失败 %1</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>已停止于 %1</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation>因错误停止</translation>
    </message>
</context>
<context>
    <name>TunePictures</name>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>尚无测量数据。</translation>
    </message>
    <message numerus="yes">
        <source>Best with %Ln process(es): %1.</source>
        <translation>
            <numerusform>%Ln 个进程最佳：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recommended, %Ln process(es): %1.</source>
        <translation>
            <numerusform>推荐 %Ln 个进程：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Amdahl, %1% serial</source>
        <translation>阿姆达尔，串行 %1%</translation>
    </message>
    <message>
        <source>USL fit</source>
        <translation>USL 拟合</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>理想</translation>
    </message>
    <message numerus="yes">
        <source>Fastest: chunk size %1 with %Ln process(es), %2.</source>
        <translation>
            <numerusform>最快：分块大小 %1，%Ln 个进程，%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TuneWords</name>
    <message>
        <source>%1 would be %2 faster but use %3 more CPU time.</source>
        <translation>%1 个会快 %2，但多用 %3 的 CPU 时间。</translation>
    </message>
    <message>
        <source>%1 would be %2 faster.</source>
        <translation>%1 个会快 %2。</translation>
    </message>
    <message>
        <source>%1 is not distinguishable from %2.</source>
        <translation>%1 与 %2 无法区分。</translation>
    </message>
    <message>
        <source>Processes wait for the disk: %1 of their time.</source>
        <translation>进程等待磁盘：占其时间的 %1。</translation>
    </message>
    <message>
        <source>Processes wait for a lock that one of them holds: %1 of their time.</source>
        <translation>进程等待由其中一个持有的锁：占其时间的 %1。</translation>
    </message>
    <message>
        <source>Tasks wait for the clock: %1 of their time.</source>
        <translation>任务等待定时：占其时间的 %1。</translation>
    </message>
    <message>
        <source>Tasks wait for other processes or the network: %1 of their time.</source>
        <translation>任务等待其他进程或网络：占其时间的 %1。</translation>
    </message>
    <message>
        <source>Tasks wait for the programs they start: %1 of their time.</source>
        <translation>任务等待其启动的程序：占其时间的 %1。</translation>
    </message>
    <message>
        <source>Tasks wait for something other than a processor: %1 of their time.</source>
        <translation>任务等待处理器以外的资源：占其时间的 %1。</translation>
    </message>
    <message>
        <source>Tasks are short: one takes %1, and handing it out %2.</source>
        <translation>任务很短：每个耗时 %1，分发耗时 %2。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln process(es)</source>
        <translation>
            <numerusform>使用 %Ln 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>One process is enough</source>
        <translation>一个进程就够了</translation>
    </message>
    <message>
        <source>More processes did not help: the best pool is %1 as fast as one process.</source>
        <translation>增加进程没有帮助：最好的进程池速度为单进程的 %1。</translation>
    </message>
    <message>
        <source>More processes did not help.</source>
        <translation>增加进程没有帮助。</translation>
    </message>
    <message>
        <source>%1 faster than one process.</source>
        <translation>速度为单进程的 %1。</translation>
    </message>
    <message>
        <source>Testing one process without a pool</source>
        <translation>正在测试不用进程池的单进程</translation>
    </message>
    <message numerus="yes">
        <source>Testing %Ln process(es)</source>
        <translation>
            <numerusform>正在测试 %Ln 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, warm-up run</source>
        <translation>%1，预热运行</translation>
    </message>
    <message>
        <source>%1, chunk size %2</source>
        <translation>%1，分块大小 %2</translation>
    </message>
    <message>
        <source>%1, repeat %2</source>
        <translation>%1，第 %2 次重复</translation>
    </message>
    <message>
        <source>%1, repeat %2 of %3</source>
        <translation>%1，第 %2 次重复，共 %3 次</translation>
    </message>
    <message>
        <source>Nothing worth naming is lost.</source>
        <translation>没有值得一提的损失。</translation>
    </message>
    <message>
        <source>Part of the work can only be done by one: each worker waited %1 for it.</source>
        <translation>部分工作只能由一个完成：每个工作进程为此等待了 %1。</translation>
    </message>
    <message>
        <source>The queue runs empty: workers waited %1 of their time for the next task.</source>
        <translation>队列变空：工作进程有 %1 的时间在等待下一个任务。</translation>
    </message>
    <message>
        <source>Starting workers takes long: %1 for each, in a run of %2.</source>
        <translation>启动工作进程耗时较长：每个 %1，而运行共 %2。</translation>
    </message>
    <message>
        <source>Ending workers takes long: %1 for each, in a run of %2.</source>
        <translation>结束工作进程耗时较长：每个 %1，而运行共 %2。</translation>
    </message>
    <message>
        <source>The end is uneven: workers waited %1 on average for the last task.</source>
        <translation>结尾不均衡：工作进程平均等待最后一个任务 %1。</translation>
    </message>
    <message>
        <source>There are more workers than processors: %1 workers share %2.</source>
        <translation>工作进程多于处理器：%1 个工作进程共用 %2 个。</translation>
    </message>
    <message>
        <source>A limit on processor time holds the workers back: %1 for each.</source>
        <translation>处理器时间限制拖慢了工作进程：每个 %1。</translation>
    </message>
    <message>
        <source>Processes slow each other down: tasks took %1 as long side by side as alone. Most likely they share memory bandwidth, caches or a core.</source>
        <translation>进程相互拖慢：并行时任务耗时为单独运行时的 %1。很可能是共用内存带宽、缓存或核心。</translation>
    </message>
    <message>
        <source>The Universal Scalability Law fits better: it can show a slow-down, Amdahl&apos;s law cannot.</source>
        <translation>通用可伸缩性定律拟合更好：它能表现变慢，阿姆达尔定律不能。</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law fits better: more processes never slowed these tasks down.</source>
        <translation>阿姆达尔定律拟合更好：增加进程从未使这些任务变慢。</translation>
    </message>
    <message>
        <source>Both laws fit alike: nothing here needs more than a serial share to explain it.</source>
        <translation>两个定律拟合相当：仅用串行比例即可解释。</translation>
    </message>
    <message>
        <source>No pool is faster by more than the noise: the best one measured %1.</source>
        <translation>没有进程池明显更快（超出测量波动）：最好的测得 %1。</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>There is only one task</source>
        <translation>只有一个任务</translation>
    </message>
    <message>
        <source>Run at least two tasks, to see how they can be shared out.</source>
        <translation>至少运行两个任务，才能看到如何分配。</translation>
    </message>
    <message>
        <source>Too many tasks to replay</source>
        <translation>任务太多，无法重放</translation>
    </message>
    <message>
        <source>Runs of up to a million tasks can be replayed.</source>
        <translation>最多可重放一百万个任务的运行。</translation>
    </message>
    <message>
        <source>No finished run yet</source>
        <translation>尚无完成的运行</translation>
    </message>
    <message>
        <source>Once a run has finished, its tasks can be replayed here with other settings.</source>
        <translation>运行完成后，可在此用其他设置重放其任务。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>chunks of %1</source>
        <translation>分块大小 %1</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>最长优先</translation>
    </message>
    <message>
        <source>%1 overhead</source>
        <translation>%1 开销</translation>
    </message>
    <message>
        <source>Replayed with its own setting the model says %1, the run took %2.</source>
        <translation>用其自身设置重放，模型得出 %1，实际运行用了 %2。</translation>
    </message>
    <message>
        <source>This is a model: each task takes as long as it did. It knows nothing of workers that slow each other down or wait for locks.</source>
        <translation>这是一个模型：每个任务的用时与当时相同。它不考虑工作进程相互拖慢或等待锁的情况。</translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln usable processor(s), so tasks that compute will take longer than this.</source>
        <translation>
            <numerusform>只有 %Ln 个可用处理器，因此计算型任务会比这更慢。</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted %1, took %2: as predicted.</source>
        <translation>预测 %1，实际 %2：与预测一致。</translation>
    </message>
    <message>
        <source>Predicted %1, took %2: %3 more.</source>
        <translation>预测 %1，实际 %2：多 %3。</translation>
    </message>
    <message>
        <source>Predicted %1, took %2: %3 less.</source>
        <translation>预测 %1，实际 %2：少 %3。</translation>
    </message>
    <message>
        <source>It leaves out that workers waited for a processor for %1 of their time.</source>
        <translation>它不计入工作进程等待处理器的时间（占 %1）。</translation>
    </message>
</context>
<context>
    <name>WindowSheets</name>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>C++</source>
        <translation>C++</translation>
    </message>
    <message>
        <source>GNU parallel</source>
        <translation>GNU parallel</translation>
    </message>
    <message>
        <source>Timeline, while it has the focus</source>
        <translation>时间线（获得焦点时）</translation>
    </message>
    <message>
        <source>W, S</source>
        <translation>W、S</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>A, D</source>
        <translation>A、D</translation>
    </message>
    <message>
        <source>Move left, move right</source>
        <translation>左移、右移</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Previous task, next task</source>
        <translation>上一个任务、下一个任务</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑、↓</translation>
    </message>
    <message>
        <source>Worker above, worker below</source>
        <translation>上一个工作进程、下一个工作进程</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Begin of the run, now</source>
        <translation>运行开头、现在</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Fit the run</source>
        <translation>显示整个运行</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ 和 ]</translation>
    </message>
    <message>
        <source>Previous failure, next failure</source>
        <translation>上一个失败、下一个失败</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>上一个视图</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom; with Shift move; with Ctrl height of the lanes</source>
        <translation>缩放；按 Shift 平移；按 Ctrl 改变行高</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy as a picture and a table</source>
        <translation>复制为图片和表格</translation>
    </message>
    <message>
        <source>Tables and charts</source>
        <translation>表格和图表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Wall time
  From the moment the first task may begin until the last one has ended, by a clock that never
  goes back. Starting the workers is not part of it; time while paused is taken off.

Speed-up
  Median wall time of one process, without a pool, over the median of this row.
  Efficiency is the speed-up for each process.

Median and spread
  Of several runs the median is shown, and after ± half of the middle half. One run has no
  spread.

CPU time
  What the kernel counted for the workers and for the programs they ran.

Memory
  Peak of the sum over all workers, shared pages divided among those that share them (PSS).

What spoils figures
  Other programs, a laptop that throttles, fewer usable processors than there are. Tools,
  Machine tells which processors count. This window draws at the rate chosen in the
  preferences; Quiet takes the least from the tasks.
</source>
        <translation>墙钟时间
  从第一个任务可以开始，到最后一个任务结束，使用永不回退的时钟计量。
  不包括启动工作进程；暂停的时间会扣除。

加速比
  单进程（不使用进程池）墙钟时间的中位数，除以本行的中位数。
  效率是平均到每个进程的加速比。

中位数与离散度
  多次运行显示中位数，± 之后是中间一半范围的一半。只运行一次则没有离散度。

CPU 时间
  内核为工作进程及其运行的程序计入的时间。

内存
  所有工作进程之和的峰值，共享页按共享者均摊（PSS）。

影响数据的因素
  其他程序、笔记本降频、可用处理器少于实际数量。“工具”&gt;“本机”会列出
  计入的处理器。本窗口按首选项中的频率绘制；“安静”对任务的影响最小。
</translation>
    </message>
</context>
<context>
    <name>WorkloadWords</name>
    <message>
        <source>Sleep</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Waits and does nothing, as a task does that waits for a network or a device.</source>
        <translation>只等待而不做任何事，如同等待网络或设备的任务。</translation>
    </message>
    <message>
        <source>nothing: many more workers than processors still help</source>
        <translation>无：工作进程远多于处理器时仍有帮助</translation>
    </message>
    <message>
        <source>Square of a number</source>
        <translation>数的平方</translation>
    </message>
    <message>
        <source>Multiplies a whole number by itself: the smallest task there is.</source>
        <translation>将一个整数与自身相乘：最小的任务。</translation>
    </message>
    <message>
        <source>handing tasks out, which costs more than the task</source>
        <translation>任务分发，其开销大于任务本身</translation>
    </message>
    <message>
        <source>Sum of squares</source>
        <translation>平方和</translation>
    </message>
    <message>
        <source>Adds the squares of all whole numbers below n, one by one.</source>
        <translation>逐一累加小于 n 的所有整数的平方。</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Prime numbers</source>
        <translation>素数</translation>
    </message>
    <message>
        <source>Counts the prime numbers up to a limit with a sieve.</source>
        <translation>用筛法统计上限以内的素数。</translation>
    </message>
    <message>
        <source>Uneven tasks</source>
        <translation>不均匀任务</translation>
    </message>
    <message>
        <source>Computes for a length that differs from task to task, to show what imbalance costs.</source>
        <translation>每个任务的计算时长不同，用来展示不均衡的代价。</translation>
    </message>
    <message>
        <source>the processor, and the longest tasks at the end</source>
        <translation>处理器，以及末尾最长的任务</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>Ends its own worker process in a chosen way, to show that the others go on.</source>
        <translation>以选定的方式结束自己的工作进程，展示其他进程仍继续。</translation>
    </message>
    <message>
        <source>nothing: the worker is replaced</source>
        <translation>无：工作进程会被替换</translation>
    </message>
    <message>
        <source>how long the task waits</source>
        <translation>任务等待的时长</translation>
    </message>
    <message>
        <source>the number to multiply by itself</source>
        <translation>与自身相乘的数</translation>
    </message>
    <message>
        <source>how many squares are added: 0² + 1² + … + (n−1)²</source>
        <translation>累加多少个平方：0² + 1² + … + (n−1)²</translation>
    </message>
    <message>
        <source>the primes up to this number are counted</source>
        <translation>统计到这个数为止的素数</translation>
    </message>
    <message>
        <source>mean length of a task, in CPU time</source>
        <translation>任务的平均长度（CPU 时间）</translation>
    </message>
    <message>
        <source>0: all equal, 1: from nothing to twice the mean</source>
        <translation>0：全部相同；1：从零到平均值的两倍</translation>
    </message>
    <message>
        <source>tasks with the same number and seed are equally long</source>
        <translation>编号与种子相同的任务长度相同</translation>
    </message>
    <message>
        <source>segv, abort, exit0 (leaves in mid-task), kill (SIGKILL) or hang (never ends)</source>
        <translation>segv、abort、exit0（任务中途退出）、kill（SIGKILL）或 hang（永不结束）</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>manyhands::ActivityStrips</name>
    <message>
        <source>What each worker did</source>
        <translation>各工作进程在做什么</translation>
    </message>
    <message>
        <source>On a processor</source>
        <translation>在处理器上</translation>
    </message>
    <message>
        <source>Waiting for one</source>
        <translation>等待处理器</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Pipe or socket</source>
        <translation>管道或套接字</translation>
    </message>
    <message>
        <source>Child process</source>
        <translation>子进程</translation>
    </message>
    <message>
        <source>Other wait</source>
        <translation>其他等待</translation>
    </message>
    <message>
        <source>No task</source>
        <translation>无任务</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Worker %1: %2</source>
        <translation>工作进程 %1：%2</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>进程 %1</translation>
    </message>
</context>
<context>
    <name>manyhands::BuiltinForm</name>
    <message>
        <source>%1 (%2)</source>
        <comment>setting, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务数</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>Even, a few slow</source>
        <translation>均匀，少数较慢</translation>
    </message>
    <message>
        <source>Varied</source>
        <translation>多样</translation>
    </message>
    <message>
        <source>Task lengths</source>
        <translation>任务长度</translation>
    </message>
</context>
<context>
    <name>manyhands::ChartTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>manyhands::CommandForm</name>
    <message>
        <source>Run through a shell</source>
        <translation>通过 shell 运行</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>{} input · {.} without its ending · {/} name only · {//} folder · {/.} name without its ending · {#} task number · {%} worker · {1} {2} column</source>
        <translation>{} 输入 · {.} 去掉扩展名 · {/} 仅名称 · {//} 文件夹 · {/.} 去掉扩展名的名称 · {#} 任务编号 · {%} 工作进程 · {1} {2} 列</translation>
    </message>
    <message>
        <source>Off: the words go to the program as they are. On: the text is a script, and each input reaches it as &quot;$1&quot;; a mistake in it can do anything you can.</source>
        <translation>关：各个词原样传给程序。开：文本作为脚本执行，每个输入以 &quot;$1&quot; 传入；其中的错误可以做到此账户能做的任何事。</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>What will run</source>
        <translation>将要运行</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>Where this program was started</source>
        <translation>本程序的启动位置</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the working folder</source>
        <translation>选择工作文件夹</translation>
    </message>
    <message>
        <source>Variables that differ from this program&apos;s own, one a line.</source>
        <translation>与本程序不同的变量，每行一个。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>The working folder cannot be used</source>
        <translation>无法使用工作文件夹</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation>选择一个存在的文件夹。</translation>
    </message>
    <message>
        <source>The environment cannot be set</source>
        <translation>无法设置环境变量</translation>
    </message>
    <message>
        <source>a line has no name, or no = behind it</source>
        <translation>有一行没有名称，或名称后没有 =</translation>
    </message>
    <message>
        <source>Write it like LANG=C.</source>
        <translation>写法如 LANG=C。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>Saved with the experiment as it is here; the file is then for you alone.</source>
        <translation>会按此处的内容随实验一起保存；该文件届时仅您可读。</translation>
    </message>
</context>
<context>
    <name>manyhands::CoreSlider</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln 核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln 线程</numerusform>
        </translation>
    </message>
    <message>
        <source>One process. This is the baseline.</source>
        <translation>单进程，作为基准。</translation>
    </message>
    <message>
        <source>Waiting tasks can use more processes than cores.</source>
        <translation>等待型任务可以使用多于核心数的进程。</translation>
    </message>
    <message>
        <source>Leaves cores free for other programs.</source>
        <translation>为其他程序留出核心。</translation>
    </message>
    <message>
        <source>One per core. A good start for work that uses the CPU.</source>
        <translation>每核心一个。适合使用 CPU 的工作。</translation>
    </message>
    <message>
        <source>Shares cores between two processes. Gains are smaller.</source>
        <translation>两个进程共用核心，收益较小。</translation>
    </message>
    <message>
        <source>More processes than the processor can run at once. Expect switching, not speed.</source>
        <translation>进程多于处理器可同时运行的数量：只会增加切换，不会更快。</translation>
    </message>
</context>
<context>
    <name>manyhands::CountChart</name>
    <message>
        <source>Processes</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>%1 recommended</source>
        <translation>推荐 %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>manyhands::ExperimentDesk</name>
    <message>
        <source>Experiments (*.json);;All files (*)</source>
        <translation>实验 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>另存到别处</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation>已打开 %1。</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>无法保存文件。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Manyhands</source>
        <translation>Manyhands</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>保存对 %1 的更改？</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>否则更改会丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>打开实验</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>保存实验</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
</context>
<context>
    <name>manyhands::ExplanationPanel</name>
    <message>
        <source>What the tuning shows</source>
        <translation>调优结果说明</translation>
    </message>
</context>
<context>
    <name>manyhands::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>整个运行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Pictures are in the light theme, with the machine and the date below.</source>
        <translation>图片使用浅色主题，下方注明本机信息和日期。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>JSON, every task</source>
        <translation>JSON，包含每个任务</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>PNG picture, twice the size</source>
        <translation>PNG 图片，两倍大小</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>尚无可导出的内容</translation>
    </message>
    <message>
        <source>no run has been made</source>
        <translation>还没有运行过</translation>
    </message>
    <message>
        <source>Run the experiment first.</source>
        <translation>请先运行实验。</translation>
    </message>
</context>
<context>
    <name>manyhands::FlameGraph</name>
    <message>
        <source>Flame graph of functions</source>
        <translation>函数火焰图</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>全部样本</translation>
    </message>
    <message>
        <source>%1: %2 of %3 samples (%4)</source>
        <translation>%1：%3 个样本中的 %2 个（%4）</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Samples in it</source>
        <translation>自身样本</translation>
    </message>
    <message>
        <source>With its calls</source>
        <translation>含其调用</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>manyhands::HeatMap</name>
    <message>
        <source>Chunk size</source>
        <translation>分块大小</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es), s</source>
        <translation>
            <numerusform>%Ln 个进程，秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::HistoryKeeper</name>
    <message>
        <source>Run %1 was interrupted:</source>
        <translation>运行 %1 被中断：</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Resume anyway</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Saved to History as run %1.</source>
        <translation>已保存到历史，编号为运行 %1。</translation>
    </message>
    <message>
        <source>Run %1 was saved, but may not outlast a power failure.</source>
        <translation>运行 %1 已保存，但断电时可能丢失。</translation>
    </message>
    <message>
        <source>Not all of run %1 is saved.</source>
        <translation>运行 %1 没有全部保存。</translation>
    </message>
    <message>
        <source>Nothing will be saved.</source>
        <translation>不会保存任何内容。</translation>
    </message>
    <message>
        <source>Results are saved again.</source>
        <translation>结果已恢复保存。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln task(s) are finished.</source>
        <translation>
            <numerusform>%Ln 个任务中已完成 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln result(s) not saved.</source>
        <translation>
            <numerusform>%1：%Ln 个结果未保存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::InfoBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>manyhands::InputsEdit</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Drop files or folders here. Several lists give every combination.</source>
        <translation>将文件或文件夹拖到此处。多个列表会生成所有组合。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Lines of…</source>
        <translation>读取行…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>A range or list of inputs</source>
        <translation>输入的范围或列表</translation>
    </message>
    <message>
        <source>1..100 or a,b,c</source>
        <translation>1..100 或 a,b,c</translation>
    </message>
    <message>
        <source>Choose input files</source>
        <translation>选择输入文件</translation>
    </message>
    <message>
        <source>Choose a file with one input a line</source>
        <translation>选择每行一个输入的文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s): %1, …</source>
        <translation>
            <numerusform>%Ln 个文件：%1，…</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>%1 的各行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>A window has no standard input to read. Choose a file with “Lines of…”.</source>
        <translation>窗口没有可读取的标准输入。用“读取行…”选择文件。</translation>
    </message>
    <message>
        <source>No inputs yet</source>
        <translation>尚无输入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln input(s)</source>
        <translation>
            <numerusform>%Ln 个输入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::LaneChart</name>
    <message>
        <source>Timeline of the workers</source>
        <translation>工作进程时间线</translation>
    </message>
</context>
<context>
    <name>manyhands::LimitsForm</name>
    <message>
        <source>Keep each worker on one core</source>
        <translation>每个工作进程固定在一个核心</translation>
    </message>
    <message>
        <source>Limits and errors</source>
        <translation>限制与错误</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Limits the address space of each worker.</source>
        <translation>限制每个工作进程的地址空间。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What to do when a task has failed after all its retries.</source>
        <translation>任务在所有重试后仍失败时的处理方式。</translation>
    </message>
    <message>
        <source>How often the run is made; the table shows the median.</source>
        <translation>运行的次数；表中显示中位数。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Time limit per task</source>
        <translation>单任务时限</translation>
    </message>
    <message>
        <source>Memory per worker</source>
        <translation>每进程内存</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>失败时</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>绑定核心</translation>
    </message>
</context>
<context>
    <name>manyhands::LogModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>manyhands::LogTable</name>
    <message>
        <source>Log of this run</source>
        <translation>本次运行的日志</translation>
    </message>
    <message>
        <source>Show log lines from this level</source>
        <translation>显示此级别及以上的日志</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>没有日志</translation>
    </message>
    <message>
        <source>Starts, ends, failures and retries of workers are noted here.</source>
        <translation>工作进程的启动、结束、失败和重试记录在这里。</translation>
    </message>
</context>
<context>
    <name>manyhands::MachineStatus</name>
    <message>
        <source>%1, %2</source>
        <comment>cores, threads</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln 核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln 线程</numerusform>
        </translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>负载 %1</translation>
    </message>
    <message>
        <source>This window: %1 CPU</source>
        <translation>本窗口：%1 CPU</translation>
    </message>
</context>
<context>
    <name>manyhands::MainWindow</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>%1[*] – Manyhands</source>
        <translation>%1[*] – Manyhands</translation>
    </message>
    <message>
        <source>Manyhands</source>
        <translation>Manyhands</translation>
    </message>
    <message>
        <source>End the run and close?</source>
        <translation>结束运行并关闭？</translation>
    </message>
    <message>
        <source>All workers are ended. Results so far are lost.</source>
        <translation>所有工作进程都会结束，已有结果会丢失。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>End and close</source>
        <translation>结束并关闭</translation>
    </message>
    <message>
        <source>About Manyhands</source>
        <translation>关于 Manyhands</translation>
    </message>
    <message>
        <source>Manyhands %1</source>
        <translation>Manyhands %1</translation>
    </message>
    <message>
        <source>Runs pools of worker processes, shows them at work, and compares one process with many.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty. Built with Qt and QCustomPlot.</source>
        <translation>运行工作进程池，展示其工作过程，并比较单进程与多进程。

自由软件，采用 GNU 通用公共许可证第 3 版或更新版本，不提供任何担保。使用 Qt 和 QCustomPlot 构建。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read. This window uses the defaults and keeps nothing.</source>
        <translation>无法读取 %1 中的设置。本窗口使用默认设置，且不保存任何设置。</translation>
    </message>
    <message>
        <source>The settings could not be read. They are kept as %1; this window starts with the defaults.</source>
        <translation>无法读取设置。原设置保留为 %1；本窗口以默认设置启动。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>测量方法</translation>
    </message>
    <message>
        <source>Show me the code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Nothing of an earlier run is still there.</source>
        <translation>没有先前运行留下的进程。</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1，进程 %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Run the experiment first.</source>
        <translation>尚无可导出的内容。请先运行实验。</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln process(es) of an earlier run?</source>
        <translation>
            <numerusform>结束先前运行留下的 %Ln 个进程？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %Ln process(es).</source>
        <translation>
            <numerusform>已结束 %Ln 个进程。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be ended.</source>
        <translation>
            <numerusform>其中 %Ln 个无法结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>All workers are ended. The run can be resumed from where it is.</source>
        <translation>所有工作进程都会结束。之后可以从当前位置继续运行。</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>调优</translation>
    </message>
    <message>
        <source>%1 page</source>
        <translation>%1页面</translation>
    </message>
    <message>
        <source>Tuning is going. A run can start when it has ended.</source>
        <translation>正在调优。结束后才能开始运行。</translation>
    </message>
    <message>
        <source>End the tuning and close?</source>
        <translation>结束调优并关闭？</translation>
    </message>
    <message>
        <source>All workers are ended. The times measured so far are lost; Stop keeps them.</source>
        <translation>所有工作进程将被结束。目前测得的时间会丢失；“停止”可保留它们。</translation>
    </message>
    <message>
        <source>There is no tuning to report yet.</source>
        <translation>还没有可报告的调优。</translation>
    </message>
</context>
<context>
    <name>manyhands::PlanForm</name>
    <message>
        <source>%1 — uses the CPU</source>
        <translation>%1 — 使用 CPU</translation>
    </message>
    <message>
        <source>%1 — waits</source>
        <translation>%1 — 等待</translation>
    </message>
    <message>
        <source>%1 — uses memory</source>
        <translation>%1 — 使用内存</translation>
    </message>
    <message>
        <source>%1 — uses the disk</source>
        <translation>%1 — 使用磁盘</translation>
    </message>
    <message>
        <source>Fork server</source>
        <translation>Fork 服务器</translation>
    </message>
    <message>
        <source>Spawn</source>
        <translation>Spawn</translation>
    </message>
    <message>
        <source>Time one process first</source>
        <translation>先测量单进程</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Command…</source>
        <translation>命令…</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>分块大小</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Start method</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>Runs a program once for each input, without a shell.</source>
        <translation>对每个输入运行一次程序，不经过 shell。</translation>
    </message>
    <message>
        <source>%1 Limited by %2.</source>
        <translation>%1限制因素：%2。</translation>
    </message>
    <message>
        <source>One task at a time</source>
        <translation>每次一个任务</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s)</source>
        <translation>
            <numerusform>%Ln 个分块</numerusform>
        </translation>
    </message>
    <message>
        <source>A small helper makes each worker. Safe when the program has threads, which is why this window never forks itself.</source>
        <translation>由一个小型辅助进程创建每个工作进程。程序有线程时也安全，因此本窗口从不自行 fork。</translation>
    </message>
    <message>
        <source>Starts a fresh program each time. Slowest, fully separate.</source>
        <translation>每次启动全新的程序。最慢，但完全独立。</translation>
    </message>
    <message>
        <source>The experiment cannot be shown</source>
        <translation>无法显示该实验</translation>
    </message>
    <message>
        <source>the form has no place for its %1</source>
        <translation>表单中没有 %1 的位置</translation>
    </message>
    <message>
        <source>Run it with manyhands run --experiment, or change the file.</source>
        <translation>用 manyhands run --experiment 运行它，或修改文件。</translation>
    </message>
    <message>
        <source>There is nothing to run</source>
        <translation>没有可运行的内容</translation>
    </message>
    <message>
        <source>the command has no inputs</source>
        <translation>命令没有输入</translation>
    </message>
    <message>
        <source>Add files, lines of a file, or a range such as 1..100.</source>
        <translation>添加文件、文件的各行，或 1..100 这样的范围。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln task(s)</source>
        <translation>
            <numerusform>%1 · %Ln 个任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Display while measuring</source>
        <translation>测量时的显示</translation>
    </message>
    <message>
        <source>Quiet, 4 Hz</source>
        <translation>安静，4 Hz</translation>
    </message>
    <message>
        <source>Normal, 10 Hz</source>
        <translation>正常，10 Hz</translation>
    </message>
    <message>
        <source>Smooth, 30 Hz</source>
        <translation>流畅，30 Hz</translation>
    </message>
    <message>
        <source>Drawing takes processor time from the tasks. Quiet takes the least.</source>
        <translation>绘制会占用任务的处理器时间。“安静”占用最少。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>manyhands::ProcessesEdit</name>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
</context>
<context>
    <name>manyhands::ProfilePane</name>
    <message>
        <source>Profile this task</source>
        <translation>剖析此任务</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>尚无剖析</translation>
    </message>
    <message>
        <source>A profiled run shows in which functions workers spend their time, and what they wait for. It is a run of its own and never timed.</source>
        <translation>剖析运行显示工作进程的时间花在哪些函数上，以及在等待什么。它是单独的一次运行，从不计时。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖析</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 在 %2 中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>No functions: %1</source>
        <translation>没有函数：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>丢失 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>with fewer than %1 samples the shares are rough; more tasks give more</source>
        <translation>样本少于 %1 个时占比不精确；任务越多样本越多</translation>
    </message>
    <message>
        <source>what the workers waited for is not known: %1</source>
        <translation>不知道工作进程在等待什么：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>manyhands::QueuePane</name>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 tasks/s</source>
        <translation>%1 任务/秒</translation>
    </message>
    <message>
        <source>%1 tasks/s on average</source>
        <translation>平均 %1 任务/秒</translation>
    </message>
    <message>
        <source>Tasks waiting in the queue</source>
        <translation>队列中等待的任务</translation>
    </message>
    <message>
        <source>not yet claimed by a worker</source>
        <translation>尚未被工作进程领取</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>tasks per second, 0.2 s window</source>
        <translation>每秒任务数，0.2 秒窗口</translation>
    </message>
    <message>
        <source>Tasks per second</source>
        <translation>每秒任务数</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>尚无任务</translation>
    </message>
    <message>
        <source>While a run goes, the queue empties here.</source>
        <translation>运行时，队列会在这里逐渐清空。</translation>
    </message>
</context>
<context>
    <name>manyhands::RecommendationHead</name>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Use %1 in Run</source>
        <translation>在运行中使用 %1</translation>
    </message>
</context>
<context>
    <name>manyhands::ReplayLanes</name>
    <message numerus="yes">
        <source>the first %Ln worker(s)</source>
        <translation>
            <numerusform>前 %Ln 个工作进程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>扩展性</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Where time went</source>
        <translation>时间去向</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>复制所显示的内容</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所显示的内容</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假如</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖析</translation>
    </message>
</context>
<context>
    <name>manyhands::RunFooter</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Force stop</source>
        <translation>强制停止</translation>
    </message>
</context>
<context>
    <name>manyhands::RunPage</name>
    <message>
        <source>Manyhands</source>
        <translation>Manyhands</translation>
    </message>
    <message>
        <source>End worker %1?</source>
        <translation>结束工作进程 %1？</translation>
    </message>
    <message>
        <source>Its current task goes back to the queue and a new worker starts.</source>
        <translation>其当前任务会返回队列，并启动新的工作进程。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End worker</source>
        <translation>结束工作进程</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <comment>ready to run …</comment>
        <translation>
            <numerusform>%Ln 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <comment>ready to run … on …</comment>
        <translation>
            <numerusform>%Ln 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline, timings and processor use appear here while it runs.</source>
        <translation>运行时，时间线、用时和处理器使用情况会显示在这里。</translation>
    </message>
    <message>
        <source> It takes about %1, with one single-process pass first to compare against.</source>
        <translation>大约需要 %1，其中先以单进程运行一遍用作对比。</translation>
    </message>
    <message>
        <source> It takes about %1.</source>
        <translation>大约需要 %1。</translation>
    </message>
    <message>
        <source> One single-process pass comes first, to compare against.</source>
        <translation>会先以单进程运行一遍用作对比。</translation>
    </message>
    <message>
        <source>Ready to run %1 on %2</source>
        <translation>准备运行：%1，%2</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) failed.</source>
        <translation>
            <numerusform>%Ln 个任务失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>The others finished.</source>
        <translation>其余任务已完成。</translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>显示失败的任务</translation>
    </message>
    <message>
        <source>The run was stopped by an error</source>
        <translation>运行因错误而停止</translation>
    </message>
    <message>
        <source>Run starts it again.</source>
        <translation>“运行”会再次启动。</translation>
    </message>
    <message>
        <source>The number of workers changed while it ran, so its time is not compared with others.</source>
        <translation>运行期间工作进程数有变化，因此用时不与其他运行比较。</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>one process, no pool</source>
        <translation>单进程，无进程池</translation>
    </message>
    <message>
        <source>pool of %1</source>
        <translation>%1 个进程的池</translation>
    </message>
    <message>
        <source>Not all that the run had made was given back.</source>
        <translation>运行所创建的资源没有全部归还。</translation>
    </message>
    <message>
        <source>The timeline is an overview: the run had more tasks than are itemised.</source>
        <translation>时间线为概览：任务数超过了逐项列出的上限。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Every repeat</source>
        <translation>每次重复</translation>
    </message>
    <message>
        <source>Plan of the last run</source>
        <translation>最近一次运行的计划</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Timeline and busy workers</source>
        <translation>时间线与忙碌进程</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>尚无可复制的内容。</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>已复制：%1。</translation>
    </message>
    <message>
        <source>There is nothing to show as a table yet.</source>
        <translation>尚无可用表格显示的内容。</translation>
    </message>
    <message>
        <source>This experiment names a program</source>
        <translation>此实验指定了一个程序</translation>
    </message>
    <message>
        <source>It was not saved here by you. Look at it on the left; Run asks before anything is run, and before its inputs are read.</source>
        <translation>它不是在这里保存的。左侧可以查看；在运行任何内容、读取其输入之前，“运行”都会先询问。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable processor(s)</source>
        <translation>
            <numerusform>%Ln 个可用处理器</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was resumed, so its time is not compared with others.</source>
        <translation>运行是恢复继续的，因此用时不与其他运行比较。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, as HTML names it</comment>
        <translation>zh-CN</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln worker(s) have started.</source>
        <translation>
            <numerusform>已启动 %1 个，共 %Ln 个工作进程。</numerusform>
        </translation>
    </message>
    <message>
        <source>The others take longer than usual. The log tells when one cannot start.</source>
        <translation>其余的启动时间比平时长。若有无法启动的，日志中会写明。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The run did not finish</source>
        <translation>运行未完成</translation>
    </message>
    <message>
        <source>Only runs that have finished can be replayed with other settings.</source>
        <translation>只有完成的运行才能用其他设置重放。</translation>
    </message>
    <message>
        <source>The run had no single setting</source>
        <translation>运行没有单一设置</translation>
    </message>
    <message>
        <source>It was resumed, or its number of workers changed while it ran, so there is nothing to check a model against.</source>
        <translation>它是继续的运行，或运行中工作进程数有变化，因此无法用来检验模型。</translation>
    </message>
    <message>
        <source>This run was profiled, so its time is not compared with others.</source>
        <translation>此次运行经过剖析，因此其时间不与其他运行比较。</translation>
    </message>
</context>
<context>
    <name>manyhands::ScalingChart</name>
    <message>
        <source>Ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Best at %1: %2. All: %3.</source>
        <translation>最佳为 %1 个：%2。全部：%3。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>manyhands::ScalingPane</name>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>times faster than 1 process · median, bars show the middle half</source>
        <translation>相对单进程的倍数 · 中位数，误差线为中间一半</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>speed-up ÷ processes</source>
        <translation>加速比 ÷ 进程数</translation>
    </message>
    <message>
        <source>Not enough counts yet</source>
        <translation>进程数的种类还不够</translation>
    </message>
    <message>
        <source>Run with at least three different process counts, with one process among them.</source>
        <translation>至少用三种不同的进程数运行，其中包括单进程。</translation>
    </message>
</context>
<context>
    <name>manyhands::SleepGuard</name>
    <message>
        <source>An experiment is running.</source>
        <translation>实验正在运行。</translation>
    </message>
</context>
<context>
    <name>manyhands::TaskModel</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Ran for</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>manyhands::TaskTable</name>
    <message>
        <source>Tasks of this run</source>
        <translation>本次运行的任务</translation>
    </message>
    <message>
        <source>Find tasks</source>
        <translation>查找任务</translation>
    </message>
    <message>
        <source>Find a task, worker or result</source>
        <translation>查找任务、工作进程或结果</translation>
    </message>
    <message>
        <source>Show tasks by state</source>
        <translation>按状态显示任务</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more task(s) are counted but not listed</source>
        <translation>
            <numerusform>另有 %Ln 个任务已计数但未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>尚无任务</translation>
    </message>
    <message>
        <source>Each task of a run gets a row when it begins.</source>
        <translation>任务开始时，表中会增加一行。</translation>
    </message>
    <message>
        <source>No failed tasks</source>
        <translation>没有失败的任务</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln task(s) so far has failed.</source>
        <translation>
            <numerusform>目前 %Ln 个任务均未失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>No such tasks</source>
        <translation>没有此类任务</translation>
    </message>
    <message>
        <source>Change the filter above to see the others.</source>
        <translation>更改上方的筛选条件以查看其他任务。</translation>
    </message>
</context>
<context>
    <name>manyhands::TextSheet</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>manyhands::TimeBars</name>
    <message>
        <source>Where worker time went, by number of processes</source>
        <translation>按进程数的工作进程时间去向</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>单进程</translation>
    </message>
    <message>
        <source>1 in a pool</source>
        <translation>池中 1 个</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln 个进程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::TimeChart</name>
    <message>
        <source>Now: %1. Highest: %2.</source>
        <translation>现在：%1。最高：%2。</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>manyhands::TimeSplit</name>
    <message>
        <source>Where the time went</source>
        <translation>时间去向</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Queue wait</source>
        <translation>排队等待</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Start-up and restart</source>
        <translation>启动与重启</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>manyhands::TimelineBanner</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Compute, shaded by chunk</source>
        <translation>计算（按分块着色）</translation>
    </message>
    <message>
        <source>Queue wait</source>
        <translation>排队等待</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>manyhands::TimelinePane</name>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>显示整个运行</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Clear the range</source>
        <translation>清除选区</translation>
    </message>
    <message>
        <source>Workers of the timeline</source>
        <translation>时间线中的工作进程</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Follow the run (L)</source>
        <translation>跟随运行 (L)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show the whole run and all workers (F)</source>
        <translation>显示整个运行和所有工作进程 (F)</translation>
    </message>
    <message>
        <source>Show more time (S)</source>
        <translation>显示更长时间 (S)</translation>
    </message>
    <message>
        <source>Show less time (W)</source>
        <translation>显示更短时间 (W)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Busy workers</source>
        <translation>忙碌进程</translation>
    </message>
    <message>
        <source>Tasks waiting</source>
        <translation>等待的任务</translation>
    </message>
    <message>
        <source>At %1 %2 of %3 workers busy</source>
        <translation>在 %1，%3 个工作进程中有 %2 个忙碌</translation>
    </message>
    <message>
        <source>%1 of %2 workers busy on average</source>
        <translation>平均 %2 个工作进程中有 %1 个忙碌</translation>
    </message>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation>%2 个任务中已完成 %1 个</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>At %1, not now</source>
        <translation>时刻 %1，不是现在</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 on average</source>
        <translation>平均 %1 / %2</translation>
    </message>
</context>
<context>
    <name>manyhands::TimingModel</name>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>墙钟时间</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU 时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>次数</translation>
    </message>
</context>
<context>
    <name>manyhands::TimingTable</name>
    <message>
        <source>Timings by number of processes</source>
        <translation>按进程数的用时</translation>
    </message>
    <message>
        <source>No timings yet</source>
        <translation>尚无用时</translation>
    </message>
    <message>
        <source>Each run adds a row, so you can compare one process with many.</source>
        <translation>每次运行增加一行，便于比较单进程与多进程。</translation>
    </message>
    <message>
        <source>Median of the runs, with the spread of the middle half. The upright mark shows ideal speed-up.</source>
        <translation>各次运行的中位数及中间一半的离散范围。竖线表示理想加速比。</translation>
    </message>
</context>
<context>
    <name>manyhands::TrustPrompt</name>
    <message>
        <source>Manyhands</source>
        <translation>Manyhands</translation>
    </message>
    <message>
        <source>Run a program that this file names?</source>
        <translation>运行此文件指定的程序？</translation>
    </message>
    <message>
        <source>It was not saved here by you. The program can do anything you can. Look at what will run, and go on only if you know where the file comes from.</source>
        <translation>此文件不是在这里保存的。该程序可以做到此账户能做的任何事。查看将要运行的内容，仅在清楚文件来源时才继续。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>What will run</source>
        <translation>将要运行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Trust and run</source>
        <translation>信任并运行</translation>
    </message>
</context>
<context>
    <name>manyhands::TuneCharts</name>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>times faster than 1 process · median, bars show the middle half</source>
        <translation>相对单进程的倍数 · 中位数，误差线为中间一半</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>speed-up ÷ processes</source>
        <translation>加速比 ÷ 进程数</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>墙钟时间</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>分块大小</translation>
    </message>
    <message>
        <source>seconds, by chunk size (down) and processes (across) · stronger blue is faster</source>
        <translation>秒，按分块大小（纵）和进程数（横）· 蓝色越深越快</translation>
    </message>
    <message>
        <source>No law is drawn: that takes three different counts, and six for the Universal Scalability Law.</source>
        <translation>未绘制定律：需要三种不同的进程数，通用可伸缩性定律需要六种。</translation>
    </message>
    <message>
        <source>The Universal Scalability Law is not drawn: that takes six different counts.</source>
        <translation>未绘制通用可伸缩性定律：需要六种不同的进程数。</translation>
    </message>
</context>
<context>
    <name>manyhands::TuneForm</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>逐一</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>Doubling</source>
        <translation>倍增</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Warm-up runs</source>
        <translation>预热次数</translation>
    </message>
    <message>
        <source>Run in random order</source>
        <translation>按随机顺序运行</translation>
    </message>
    <message>
        <source>Stop when it stops improving</source>
        <translation>不再改善时停止</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>调优</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Process counts</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>only that of the Run page</source>
        <translation>仅运行页面的分块大小</translation>
    </message>
    <message>
        <source>Chunk sizes</source>
        <translation>分块大小</translation>
    </message>
    <message>
        <source>%1, as set on the Run page</source>
        <translation>%1，与运行页面相同</translation>
    </message>
    <message>
        <source>From is greater than To. Make To at least %1.</source>
        <translation>“从”大于“到”。请将“到”设为至少 %1。</translation>
    </message>
    <message>
        <source>The chunk sizes cannot be read. Write up to 12 whole numbers with commas between, such as 1, 4, 16.</source>
        <translation>无法读取分块大小。请输入最多 12 个以逗号分隔的整数，例如 1, 4, 16。</translation>
    </message>
    <message>
        <source>Found on the way, up to %1</source>
        <translation>运行中确定，最多 %1</translation>
    </message>
    <message>
        <source>Not tried while counts are searched for.</source>
        <translation>搜索进程数时不尝试。</translation>
    </message>
    <message>
        <source>%1 gets every repeat, the others one.</source>
        <translation>%1 进行全部重复，其余各一次。</translation>
    </message>
    <message>
        <source>%1 gets every repeat.</source>
        <translation>%1 进行全部重复。</translation>
    </message>
</context>
<context>
    <name>manyhands::TunePage</name>
    <message>
        <source>A run is going on the Run page. Tuning can start when it has ended.</source>
        <translation>运行页面正在运行。结束后才能开始调优。</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln run(s)</source>
        <translation>
            <numerusform>约 %Ln 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <comment>of a tuning</comment>
        <translation>
            <numerusform>%Ln 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>92 runs, …</comment>
        <translation>%1，约 %2</translation>
    </message>
    <message>
        <source>Preparing the first run</source>
        <translation>正在准备第一次运行</translation>
    </message>
    <message>
        <source>So far: %1. %2</source>
        <translation>目前：%1。%2</translation>
    </message>
    <message>
        <source>A recommendation follows when half of the counts have run three times.</source>
        <translation>半数进程数各运行三次后给出建议。</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>It was stopped before half of the counts had run three times. What was measured is shown.</source>
        <translation>在半数进程数各运行三次之前已停止。显示已测得的数据。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) failed, in all runs together.</source>
        <translation>
            <numerusform>所有运行中共有 %Ln 个任务失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs did not do equal work, so their times cannot be compared. Run the task on the Run page to see which fail.</source>
        <translation>各次运行完成的工作不同，时间无法比较。在运行页面运行此任务可查看哪些失败。</translation>
    </message>
    <message>
        <source>The results differ.</source>
        <translation>结果不一致。</translation>
    </message>
    <message>
        <source>%1 did not compute the same, so their times cannot be compared.</source>
        <translation>%1 的计算结果不同，时间无法比较。</translation>
    </message>
    <message>
        <source>The measurement was disturbed (grade %1).</source>
        <translation>测量受到干扰（等级 %1）。</translation>
    </message>
    <message>
        <source>The panel on the right says by what. Tune again when the computer is quiet.</source>
        <translation>右侧面板说明原因。请在计算机空闲时重新调优。</translation>
    </message>
    <message>
        <source>There is nothing to show as a table yet.</source>
        <translation>尚无可用表格显示的内容。</translation>
    </message>
    <message>
        <source>Copied: the report.</source>
        <translation>已复制：报告。</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>调优</translation>
    </message>
    <message>
        <source>Find the best number of processes</source>
        <translation>寻找最佳进程数</translation>
    </message>
    <message>
        <source>Tune runs the task with each of the counts on the left, several times and in random order, and then says which one to use and what limits the rest.</source>
        <translation>调优会用左侧的每种进程数以随机顺序多次运行任务，然后给出应使用的进程数以及限制因素。</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>manyhands::Tuner</name>
    <message>
        <source>The tuning is not saved: %1</source>
        <translation>调优未保存：%1</translation>
    </message>
    <message>
        <source>Saved to History as run %1.</source>
        <translation>已保存到历史，编号为运行 %1。</translation>
    </message>
    <message>
        <source>Run %1 was saved, but may not outlast a power failure.</source>
        <translation>运行 %1 已保存，但断电时可能丢失。</translation>
    </message>
</context>
<context>
    <name>manyhands::WhatIfControls</name>
    <message>
        <source>As given</source>
        <translation>按给定顺序</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最长优先</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Times the measured cost of handing out a chunk</source>
        <translation>所测分发一个分块的开销的倍数</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>分块大小</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>开销</translation>
    </message>
</context>
<context>
    <name>manyhands::WhatIfPane</name>
    <message>
        <source>The run as it was, and replayed</source>
        <translation>原运行与重放</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>A run is going</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Once it has finished, its tasks can be replayed here with other settings.</source>
        <translation>完成后，可在此用其他设置重放其任务。</translation>
    </message>
    <message>
        <source>It runs with this setting now. What it takes is said here once it has ended.</source>
        <translation>正以此设置运行。结束后在此显示用时。</translation>
    </message>
    <message>
        <source>No schedule is shorter than %1.</source>
        <translation>任何调度都不短于 %1。</translation>
    </message>
    <message>
        <source>The speed-up is estimated: one process was not timed.</source>
        <translation>加速比为估计值：未测单进程用时。</translation>
    </message>
    <message>
        <source>%1: %2, %3 times as fast as one process. It was: %4.</source>
        <translation>%1：%2，是单进程的 %3 倍。原为：%4。</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原运行</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>分块大小</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Wall time (s)</source>
        <translation>墙钟时间 (s)</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最长优先</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>按给定顺序</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Run it for real</source>
        <translation>实际运行</translation>
    </message>
    <message>
        <source>The overhead can be changed in the model only.</source>
        <translation>开销只能在模型中更改。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Replayed as it was</source>
        <translation>原样重放</translation>
    </message>
    <message>
        <source>At least (s)</source>
        <translation>至少 (s)</translation>
    </message>
</context>
<context>
    <name>manyhands::WhereTimePane</name>
    <message>
        <source>No finished run yet</source>
        <translation>尚无完成的运行</translation>
    </message>
    <message>
        <source>Each finished run adds a bar that shows where its workers&apos; time went.</source>
        <translation>每次完成的运行都会增加一条，显示其工作进程的时间去向。</translation>
    </message>
    <message>
        <source>Where worker time went</source>
        <translation>工作进程的时间去向</translation>
    </message>
    <message>
        <source>This is estimated: time one process first to know how long tasks take alone.</source>
        <translation>这是估计值：先为一个进程计时，才能知道任务单独运行要多久。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Forecast %1, measured %2.</source>
        <translation>预测 %1，实测 %2。</translation>
    </message>
    <message>
        <source>Other programs took %1 of worker time: compare again when the computer is quiet.</source>
        <translation>其他程序占用了 %1 的工作时间：请在电脑空闲时重新比较。</translation>
    </message>
</context>
<context>
    <name>manyhands::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>新建实验(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save experiment</source>
        <translation>保存实验(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>导出报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Force stop</source>
        <translation>强制停止(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;More processes</source>
        <translation>增加进程(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ewer processes</source>
        <translation>减少进程(&amp;E)</translation>
    </message>
    <message>
        <source>Show me the &amp;code…</source>
        <translation>显示代码(&amp;C)…</translation>
    </message>
    <message>
        <source>T&amp;iming</source>
        <translation>用时(&amp;I)</translation>
    </message>
    <message>
        <source>Scali&amp;ng</source>
        <translation>扩展性(&amp;N)</translation>
    </message>
    <message>
        <source>Ta&amp;sks</source>
        <translation>任务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Clean up leftovers…</source>
        <translation>清理残留进程(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Machine…</source>
        <translation>本机(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>How it is &amp;measured</source>
        <translation>测量方法(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About Manyhands</source>
        <translation>关于 Manyhands(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>menu</comment>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Where time went</source>
        <translation>时间去向(&amp;W)</translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation>以表格显示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tune while running</source>
        <translation>运行时自动调整(&amp;T)</translation>
    </message>
    <message>
        <source>Changes the number of processes while the tasks run, and says why in the log.</source>
        <translation>任务运行时自动改变进程数，并在日志中说明原因。</translation>
    </message>
    <message>
        <source>Find the &amp;best count</source>
        <translation>寻找最佳进程数(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>page</comment>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;une</source>
        <comment>page</comment>
        <translation>调优(&amp;U)</translation>
    </message>
    <message>
        <source>W&amp;hat if</source>
        <translation>假如(&amp;H)</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>剖析(&amp;O)</translation>
    </message>
</context>
<context>
    <name>manyhands::WorkerDetails</name>
    <message>
        <source>under 0.1 µs</source>
        <translation>不足 0.1 µs</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Processor use of this worker</source>
        <translation>此工作进程的处理器使用</translation>
    </message>
    <message>
        <source>Memory of this worker</source>
        <translation>此工作进程的内存</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>End worker…</source>
        <translation>结束工作进程…</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>已完成任务</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>失败的尝试</translation>
    </message>
    <message>
        <source>Typical task</source>
        <translation>典型任务</translation>
    </message>
    <message>
        <source>Slowest task</source>
        <translation>最慢任务</translation>
    </message>
    <message>
        <source>Where its time went</source>
        <translation>它的时间去向</translation>
    </message>
    <message>
        <source>Where the workers&apos; time went</source>
        <translation>工作进程的时间去向</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>所有工作进程</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>工作进程 %1</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>PID %1 · started at %2</source>
        <translation>PID %1 · 启动于 %2</translation>
    </message>
    <message>
        <source>CPU, last 5 s</source>
        <translation>CPU（最近 5 秒）</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory, last 5 s</source>
        <translation>内存（最近 5 秒）</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1 average</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1 peak</source>
        <translation>峰值 %1</translation>
    </message>
    <message>
        <source>%1 is its own; the rest is shared with the parent.</source>
        <translation>其中 %1 为独占；其余与父进程共享。</translation>
    </message>
    <message>
        <source>#%1, %2</source>
        <translation>#%1，%2</translation>
    </message>
    <message>
        <source>Show task %1, the slowest</source>
        <translation>显示最慢的任务 %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 slower than the other workers. It may share its core with another program.</source>
        <translation>比其他工作进程慢 %1。它可能与其他程序共用核心。</translation>
    </message>
</context>
<context>
    <name>manyhands::WorkerModel</name>
    <message>
        <source>Worker</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>失败的尝试</translation>
    </message>
    <message>
        <source>Current task</source>
        <translation>当前任务</translation>
    </message>
</context>
<context>
    <name>manyhands::WorkerTable</name>
    <message>
        <source>Starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s)</source>
        <translation>
            <numerusform>%Ln 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
</context>
</TS>
