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
    <name>ChosenFile</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>CodeComments</name>
    <message>
        <source>of the same kind as the built-in task: by chance, as nobody counts its attempts</source>
        <translation>与内置任务同类：随机发生，因为没有人统计尝试次数</translation>
    </message>
    <message>
        <source>of the same kind as the built-in task, not of the same lengths</source>
        <translation>与内置任务同类，但长度不同</translation>
    </message>
    <message>
        <source>the worker dies, or hangs: multiprocessing.Pool then waits for ever</source>
        <translation>工作进程会崩溃或挂起：此后 multiprocessing.Pool 会一直等待</translation>
    </message>
    <message>
        <source>the worker dies: multiprocessing.Pool then waits for ever, concurrent.futures raises</source>
        <translation>工作进程会崩溃：此后 multiprocessing.Pool 会一直等待，concurrent.futures 则抛出异常</translation>
    </message>
    <message>
        <source>Its exit code; 128 and the signal&apos;s number when it was killed.</source>
        <translation>其退出码；若被信号终止，则为 128 加信号编号。</translation>
    </message>
    <message>
        <source>A plug-in is loaded by manyhands alone: see the command line.</source>
        <translation>插件只由 manyhands 加载：见命令行。</translation>
    </message>
    <message>
        <source>A Python function cannot be called from C++ without an interpreter: see the Python code.</source>
        <translation>没有解释器就无法从 C++ 调用 Python 函数：请看 Python 代码。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Fork server</source>
        <translation>Fork 服务器</translation>
    </message>
    <message>
        <source>Started one process, a plain loop without a pool</source>
        <translation>已启动一个进程：不用进程池的简单循环</translation>
    </message>
    <message>
        <source>Started %L1 worker with fork server</source>
        <translation>已用 Fork 服务器启动 %L1 个工作进程</translation>
    </message>
    <message>
        <source>Started %L1 workers with fork server</source>
        <translation>已用 Fork 服务器启动 %L1 个工作进程</translation>
    </message>
    <message>
        <source>Started %L1 worker with spawn</source>
        <translation>已用 Spawn 启动 %L1 个工作进程</translation>
    </message>
    <message>
        <source>Started %L1 workers with spawn</source>
        <translation>已用 Spawn 启动 %L1 个工作进程</translation>
    </message>
    <message>
        <source>The process is ready after %L1 s</source>
        <translation>进程在 %L1 秒后就绪</translation>
    </message>
    <message>
        <source>All workers are ready after %L1 s</source>
        <translation>所有工作进程在 %L1 秒后就绪</translation>
    </message>
    <message>
        <source>Stopped after %L1 failed tasks, as asked (on failure: stop)</source>
        <translation>已按要求在 %L1 个任务失败后停止（失败时：停止）</translation>
    </message>
    <message>
        <source>Stopped after a failed task, as asked (on failure: stop)</source>
        <translation>已按要求在一个任务失败后停止（失败时：停止）</translation>
    </message>
    <message>
        <source>%L1 process ended, %L2 left behind</source>
        <translation>%L1 个进程已结束，残留 %L2 个</translation>
    </message>
    <message>
        <source>%L1 processes ended, %L2 left behind</source>
        <translation>%L1 个进程已结束，残留 %L2 个</translation>
    </message>
    <message>
        <source>shared memory and descriptors released</source>
        <translation>共享内存和描述符已释放</translation>
    </message>
    <message>
        <source>something was not given back: see the record</source>
        <translation>有资源未归还：见记录</translation>
    </message>
    <message>
        <source>Task %1 crashed: %2</source>
        <translation>任务 %1 崩溃：%2</translation>
    </message>
    <message>
        <source>Task %1 failed: %2</source>
        <translation>任务 %1 失败：%2</translation>
    </message>
    <message>
        <source>%1; it will be tried again (attempt %2)</source>
        <translation>%1；将会重试（第 %2 次尝试）</translation>
    </message>
    <message>
        <source>Process %1 can&apos;t be ended: it waits in the kernel (state D). Its place stays empty; look at the disk or network folder that it uses</source>
        <translation>无法结束进程 %1：它在内核中等待（状态 D）。其位置保持空缺；请检查它使用的磁盘或网络文件夹</translation>
    </message>
    <message>
        <source>Process %1 was ended by %2</source>
        <translation>进程 %1 结束，原因：%2</translation>
    </message>
    <message>
        <source>Process %1 was ended by %2; a new one takes its place</source>
        <translation>进程 %1 结束，原因：%2；由新进程接替</translation>
    </message>
    <message>
        <source>The fork server ended unexpectedly and its workers with it. A new one was started; unfinished tasks went back to the queue</source>
        <translation>Fork 服务器意外结束，其工作进程随之结束。已启动新的；未完成的任务已返回队列</translation>
    </message>
    <message>
        <source>Process %1 (%2) was left behind by a task. It was ended with the task&apos;s worker</source>
        <translation>进程 %1（%2）是任务遗留下来的。它已随该任务的工作进程结束</translation>
    </message>
    <message>
        <source>Process %1 was stopped by somebody (state T) in task %2. It waits; let it go on (kill -CONT %3) or end the worker</source>
        <translation>进程 %1 在任务 %2 中被人停止（状态 T）。任务在等待；让它继续（kill -CONT %3）或结束该工作进程</translation>
    </message>
    <message>
        <source>Process %1 was stopped by somebody (state T). The others take its tasks; let it go on (kill -CONT %2) or end the worker</source>
        <translation>进程 %1 被人停止（状态 T）。其他进程接手其任务；让它继续（kill -CONT %2）或结束该工作进程</translation>
    </message>
    <message>
        <source>The run goes on with %L1 of %L2 workers: %3. Close other programs, or raise the limit</source>
        <translation>运行以 %L1 个（共 %L2 个）工作进程继续：%3。请关闭其他程序，或提高上限</translation>
    </message>
    <message>
        <source>the system allows %L1 processes for this user</source>
        <translation>系统允许此用户有 %L1 个进程</translation>
    </message>
    <message>
        <source>the control group allows %L1 processes</source>
        <translation>控制组允许 %L1 个进程</translation>
    </message>
    <message>
        <source>the system allows %L1 processes in all</source>
        <translation>系统总共允许 %L1 个进程</translation>
    </message>
    <message>
        <source>memory is short, %L1 MB are available</source>
        <translation>内存不足，可用 %L1 MB</translation>
    </message>
    <message>
        <source>the system allows %L1 open files</source>
        <translation>系统允许打开 %L1 个文件</translation>
    </message>
    <message>
        <source>the system refused more processes (%1)</source>
        <translation>系统拒绝了更多进程（%1）</translation>
    </message>
    <message>
        <source>Now %L1 worker</source>
        <translation>现在有 %L1 个工作进程</translation>
    </message>
    <message>
        <source>Now %L1 workers</source>
        <translation>现在有 %L1 个工作进程</translation>
    </message>
    <message>
        <source>Now %L1 worker: %2</source>
        <translation>现在有 %L1 个工作进程：%2</translation>
    </message>
    <message>
        <source>Now %L1 workers: %2</source>
        <translation>现在有 %L1 个工作进程：%2</translation>
    </message>
    <message>
        <source>Further messages of this run are left out</source>
        <translation>省略此运行的其余消息</translation>
    </message>
    <message>
        <source>Resumed: %L1 of %L2 tasks were finished</source>
        <translation>已继续：%L2 个任务中已完成 %L1 个</translation>
    </message>
    <message>
        <source>these were at work and may run twice: %1</source>
        <translation>以下任务当时在执行，可能会运行两次：%1</translation>
    </message>
    <message>
        <source>Of the saved results %L1 blocks are damaged; their tasks run again</source>
        <translation>已保存的结果中有 %L1 个数据块损坏；其任务将重新运行</translation>
    </message>
    <message>
        <source>%L1 blocks of results are damaged in the history; what was in them is missing</source>
        <translation>历史中有 %L1 个结果数据块损坏；其中的内容缺失</translation>
    </message>
    <message>
        <source>The inputs of the tasks are not in the history</source>
        <translation>历史中没有任务的输入</translation>
    </message>
    <message>
        <source>Run %1 was interrupted: %L2 of %L3 task is finished.</source>
        <translation>运行 %1 被中断：%L3 个任务中已完成 %L2 个。</translation>
    </message>
    <message>
        <source>Run %1 was interrupted: %L2 of %L3 tasks are finished.</source>
        <translation>运行 %1 被中断：%L3 个任务中已完成 %L2 个。</translation>
    </message>
    <message>
        <source>What is saved of this run may not outlast a power failure: %1</source>
        <translation>此运行已保存的内容断电时可能丢失：%1</translation>
    </message>
    <message>
        <source>Nothing will be saved: %1</source>
        <translation>不会保存任何内容：%1</translation>
    </message>
    <message>
        <source>Nothing more will be saved: %1</source>
        <translation>不再保存更多内容：%1</translation>
    </message>
    <message>
        <source>%L1 result is not saved yet: %2</source>
        <translation>%L1 个结果尚未保存：%2</translation>
    </message>
    <message>
        <source>%L1 results are not saved yet: %2</source>
        <translation>%L1 个结果尚未保存：%2</translation>
    </message>
    <message>
        <source>Results are saved again</source>
        <translation>结果已恢复保存</translation>
    </message>
    <message>
        <source>%L1 GiB</source>
        <translation>%L1 GiB</translation>
    </message>
    <message>
        <source>%L1 MiB</source>
        <translation>%L1 MiB</translation>
    </message>
    <message>
        <source>Tuning tries %L1 workers at most: %2</source>
        <translation>调优最多尝试 %L1 个工作进程：%2</translation>
    </message>
    <message>
        <source>Tuning ends with %L1 workers: %2</source>
        <translation>调优以 %L1 个工作进程结束：%2</translation>
    </message>
    <message>
        <source>%L1 × %2 needs more than the %3 free. Use fewer workers or free some memory.</source>
        <translation>%L1 × %2 超过了空闲的 %3。请使用更少的工作进程或腾出内存。</translation>
    </message>
    <message>
        <source>%L1 workers are more than the %L2 processes that the limit leaves. Raise it with ulimit -u, or use fewer workers.</source>
        <translation>%L1 个工作进程超过了上限所余的 %L2 个进程。请用 ulimit -u 提高上限，或使用更少的工作进程。</translation>
    </message>
    <message>
        <source>%L1 workers need %L2 open files, and the limit leaves %L3. Raise it with ulimit -n, or use fewer workers.</source>
        <translation>%L1 个工作进程需要打开 %L2 个文件，而上限只剩 %L3 个。请用 ulimit -n 提高上限，或使用更少的工作进程。</translation>
    </message>
    <message>
        <source>The run&apos;s start.</source>
        <translation>运行开始。</translation>
    </message>
    <message>
        <source>The pool is changing: this window does not count.</source>
        <translation>进程池正在变化：此时段不计。</translation>
    </message>
    <message>
        <source>The workers wait %L1 % of their time for a lock.</source>
        <translation>工作进程有 %L1% 的时间在等待锁。</translation>
    </message>
    <message>
        <source>The workers wait %L1 % of their time for a processor.</source>
        <translation>工作进程有 %L1% 的时间在等待处理器。</translation>
    </message>
    <message>
        <source>The workers compute only %L1 % of their time: more of them find room.</source>
        <translation>工作进程只有 %L1% 的时间在计算：还容得下更多。</translation>
    </message>
    <message>
        <source>Measuring %L1 worker.</source>
        <translation>正在测量 %L1 个工作进程。</translation>
    </message>
    <message>
        <source>Measuring %L1 workers.</source>
        <translation>正在测量 %L1 个工作进程。</translation>
    </message>
    <message>
        <source>Trying %L1 worker.</source>
        <translation>正在尝试 %L1 个工作进程。</translation>
    </message>
    <message>
        <source>Trying %L1 workers.</source>
        <translation>正在尝试 %L1 个工作进程。</translation>
    </message>
    <message>
        <source>Trying %L1 worker: not clear yet.</source>
        <translation>正在尝试 %L1 个工作进程：尚不明确。</translation>
    </message>
    <message>
        <source>Trying %L1 workers: not clear yet.</source>
        <translation>正在尝试 %L1 个工作进程：尚不明确。</translation>
    </message>
    <message>
        <source>%L1 worker did %L2 % less than %L3: kept. %4</source>
        <translation>%L1 个工作进程比 %L3 个少完成 %L2%：保留。%4</translation>
    </message>
    <message>
        <source>%L1 worker did %L2 % more than %L3: kept. %4</source>
        <translation>%L1 个工作进程比 %L3 个多完成 %L2%：保留。%4</translation>
    </message>
    <message>
        <source>%L1 worker did %L2 % less than %L3: not worth it. %4</source>
        <translation>%L1 个工作进程比 %L3 个少完成 %L2%：不值得。%4</translation>
    </message>
    <message>
        <source>%L1 worker did %L2 % more than %L3: not worth it. %4</source>
        <translation>%L1 个工作进程比 %L3 个多完成 %L2%：不值得。%4</translation>
    </message>
    <message>
        <source>%L1 workers did %L2 % less than %L3: kept. %4</source>
        <translation>%L1 个工作进程比 %L3 个少完成 %L2%：保留。%4</translation>
    </message>
    <message>
        <source>%L1 workers did %L2 % more than %L3: kept. %4</source>
        <translation>%L1 个工作进程比 %L3 个多完成 %L2%：保留。%4</translation>
    </message>
    <message>
        <source>%L1 workers did %L2 % less than %L3: not worth it. %4</source>
        <translation>%L1 个工作进程比 %L3 个少完成 %L2%：不值得。%4</translation>
    </message>
    <message>
        <source>%L1 workers did %L2 % more than %L3: not worth it. %4</source>
        <translation>%L1 个工作进程比 %L3 个多完成 %L2%：不值得。%4</translation>
    </message>
    <message>
        <source>Staying with %L1 worker.</source>
        <translation>保持 %L1 个工作进程。</translation>
    </message>
    <message>
        <source>Staying with %L1 workers.</source>
        <translation>保持 %L1 个工作进程。</translation>
    </message>
    <message>
        <source>Other programs disturb the measurement: staying with %L1 worker.</source>
        <translation>其他程序干扰测量：保持 %L1 个工作进程。</translation>
    </message>
    <message>
        <source>Other programs disturb the measurement: staying with %L1 workers.</source>
        <translation>其他程序干扰测量：保持 %L1 个工作进程。</translation>
    </message>
    <message>
        <source>Steady with %L1 worker.</source>
        <translation>%L1 个工作进程，状态稳定。</translation>
    </message>
    <message>
        <source>Steady with %L1 workers.</source>
        <translation>%L1 个工作进程，状态稳定。</translation>
    </message>
    <message>
        <source>The tasks have become faster. %1</source>
        <translation>任务变快了。%1</translation>
    </message>
    <message>
        <source>The tasks have become slower. %1</source>
        <translation>任务变慢了。%1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>信号 %1（%2）</translation>
    </message>
    <message>
        <source>signal %1 (%2, hangup)</source>
        <translation>信号 %1（%2，挂断）</translation>
    </message>
    <message>
        <source>signal %1 (%2, interrupt)</source>
        <translation>信号 %1（%2，中断）</translation>
    </message>
    <message>
        <source>signal %1 (%2, quit)</source>
        <translation>信号 %1（%2，退出）</translation>
    </message>
    <message>
        <source>signal %1 (%2, aborted)</source>
        <translation>信号 %1（%2，已中止）</translation>
    </message>
    <message>
        <source>signal %1 (%2, killed)</source>
        <translation>信号 %1（%2，被杀死）</translation>
    </message>
    <message>
        <source>signal %1 (%2, terminated)</source>
        <translation>信号 %1（%2，已终止）</translation>
    </message>
    <message>
        <source>signal %1 (%2, stopped)</source>
        <translation>信号 %1（%2，已停止）</translation>
    </message>
    <message>
        <source>signal %1 (%2, %3)</source>
        <translation>信号 %1（%2，%3）</translation>
    </message>
    <message>
        <source>%1 at address %2</source>
        <translation>%1，地址 %2</translation>
    </message>
    <message>
        <source>an unknown end (its parent died first)</source>
        <translation>原因未知（其父进程先结束）</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>结束原因：%1</translation>
    </message>
    <message>
        <source>its process can&apos;t be ended: it waits in the kernel (state D)</source>
        <translation>其进程无法结束：它在内核中等待（状态 D）</translation>
    </message>
    <message>
        <source>it can&apos;t be ended: it waits in the kernel (state D)</source>
        <translation>它无法结束：它在内核中等待（状态 D）</translation>
    </message>
    <message>
        <source>took longer than %L1 ms and was ended</source>
        <translation>耗时超过 %L1 毫秒，已被结束</translation>
    </message>
    <message>
        <source>ended with the run</source>
        <translation>随运行一起结束</translation>
    </message>
    <message>
        <source>its worker was ended by hand</source>
        <translation>其工作进程被手动结束</translation>
    </message>
    <message>
        <source>called exit(%1), which ends its worker; return from the task, or throw</source>
        <translation>调用了 exit(%1)，这会结束其工作进程；请从任务返回或抛出异常</translation>
    </message>
    <message>
        <source>its worker ended without finishing it (exit code %1)</source>
        <translation>其工作进程未完成它就结束了（退出码 %1）</translation>
    </message>
    <message>
        <source>its worker was ended by the kernel (SIGKILL) because its control group had run out of memory; use fewer workers or a higher limit</source>
        <translation>其工作进程被内核结束（SIGKILL），因为其控制组内存耗尽；请使用更少的工作进程或更高的上限</translation>
    </message>
    <message>
        <source>its worker was ended by %1</source>
        <translation>其工作进程被结束，原因：%1</translation>
    </message>
    <message>
        <source>its worker ended with the fork server</source>
        <translation>其工作进程随 Fork 服务器结束</translation>
    </message>
    <message>
        <source>%1; %2 workers have ended in this task</source>
        <translation>%1；已有 %2 个工作进程在此任务中结束</translation>
    </message>
    <message>
        <source>its input is too large for the queue (8 MiB)</source>
        <translation>其输入对队列来说太大（8 MiB）</translation>
    </message>
    <message>
        <source>its result is longer than 64 MiB; write it to a file and return its name</source>
        <translation>其结果超过 64 MiB；请写入文件并返回文件名</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>its further attempt was not begun</source>
        <translation>其后续尝试未开始</translation>
    </message>
    <message>
        <source>interrupted with its program: it may have run already, wholly or in part</source>
        <translation>随程序中断：它可能已经全部或部分运行过</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>the command is empty</source>
        <translation>命令为空</translation>
    </message>
    <message>
        <source>the folder %1 could not be entered</source>
        <translation>无法进入文件夹 %1</translation>
    </message>
    <message>
        <source>the program&apos;s end could not be learned</source>
        <translation>无法得知程序的结束情况</translation>
    </message>
    <message>
        <source>an unknown exception</source>
        <translation>未知异常</translation>
    </message>
    <message>
        <source>threw %1</source>
        <translation>抛出 %1</translation>
    </message>
    <message>
        <source>the task&apos;s parameters could not be read</source>
        <translation>无法读取任务的参数</translation>
    </message>
    <message>
        <source>there is no such way to crash</source>
        <translation>没有这种崩溃方式</translation>
    </message>
    <message>
        <source>the square needs more than 64 bits (n = %1)</source>
        <translation>平方超过 64 位（n = %1）</translation>
    </message>
    <message>
        <source>the sum needs more than 64 bits (n = %1)</source>
        <translation>和超过 64 位（n = %1）</translation>
    </message>
    <message>
        <source>the workers used too little processor time</source>
        <translation>工作进程使用的处理器时间太少</translation>
    </message>
    <message>
        <source>the run was too short</source>
        <translation>运行太短</translation>
    </message>
    <message>
        <source>the system does not show what its processes do, or the run was too short</source>
        <translation>系统不显示其进程在做什么，或运行太短</translation>
    </message>
    <message>
        <source>the tasks run programs, which only perf can sample, and %1</source>
        <translation>任务运行的是程序，只有 perf 能对其采样，而%1</translation>
    </message>
    <message>
        <source>it is not installed; it comes with the package linux-perf (Debian), linux-tools-generic (Ubuntu) or perf (others)</source>
        <translation>它没有安装；它在软件包 linux-perf（Debian）、linux-tools-generic（Ubuntu）或 perf（其他）中</translation>
    </message>
    <message>
        <source>the system refuses it here</source>
        <translation>系统在此拒绝使用它</translation>
    </message>
    <message>
        <source>the system refuses it here (kernel.perf_event_paranoid is %1)</source>
        <translation>系统在此拒绝使用它（kernel.perf_event_paranoid 为 %1）</translation>
    </message>
    <message>
        <source>an administrator allows it with sysctl kernel.perf_event_paranoid=2</source>
        <translation>管理员可用 sysctl kernel.perf_event_paranoid=2 允许</translation>
    </message>
    <message>
        <source>the samples have no place in memory</source>
        <translation>内存中没有存放样本的位置</translation>
    </message>
    <message>
        <source>it cannot be spoken to</source>
        <translation>无法与其通信</translation>
    </message>
    <message>
        <source>perf ended at once with %1</source>
        <translation>perf 立即结束：%1</translation>
    </message>
    <message>
        <source>perf did not begin within %1 s</source>
        <translation>perf 没有在 %1 秒内开始</translation>
    </message>
    <message>
        <source>perf sampled the programs, but %1</source>
        <translation>perf 对程序采了样，但%1</translation>
    </message>
    <message>
        <source>it did not end within %1 s</source>
        <translation>它没有在 %1 秒内结束</translation>
    </message>
    <message>
        <source>what it wrote cannot be read</source>
        <translation>无法读取它写的内容</translation>
    </message>
    <message>
        <source>what it says has no place</source>
        <translation>没有存放其消息的位置</translation>
    </message>
    <message>
        <source>perf script did not end within %1 s</source>
        <translation>perf script 没有在 %1 秒内结束</translation>
    </message>
    <message>
        <source>perf script ended with %1</source>
        <translation>perf script 结束：%1</translation>
    </message>
    <message>
        <source>perf script wrote what cannot be read</source>
        <translation>perf script 写的内容无法读取</translation>
    </message>
    <message>
        <source>no program used the %1 ms of processor time that come before its first sample</source>
        <translation>没有程序用满首个样本之前的 %1 毫秒处理器时间</translation>
    </message>
    <message>
        <source>The program %1 was not started</source>
        <translation>程序 %1 没有启动</translation>
    </message>
    <message>
        <source>The program could not be watched</source>
        <translation>无法监视程序</translation>
    </message>
    <message>
        <source>Other programs computed meanwhile, up to %L1 % of the workers&apos; time. Close them, or measure again later.</source>
        <translation>期间有其他程序在计算，最多占工作进程时间的 %L1%。请关闭它们，或稍后再测量。</translation>
    </message>
    <message>
        <source>The hypervisor gave up to %L1 % of the processors&apos; time to other machines. Measure again when the host is less busy.</source>
        <translation>虚拟机管理程序将最多 %L1% 的处理器时间给了其他虚拟机。请在宿主机较空闲时再测量。</translation>
    </message>
    <message>
        <source>The control group&apos;s quota held the workers back for up to %L1 % of their time. Use fewer workers, or raise the quota.</source>
        <translation>控制组的配额使工作进程停顿了最多 %L1% 的时间。请使用更少的工作进程，或提高配额。</translation>
    </message>
    <message>
        <source>Programs waited for memory for up to %L1 % of the time. Use fewer workers, or smaller tasks.</source>
        <translation>程序有最多 %L1% 的时间在等待内存。请使用更少的工作进程，或更小的任务。</translation>
    </message>
    <message>
        <source>%L1 run lies far from the others. Look at what else the machine does from time to time.</source>
        <translation>有 %L1 次运行与其他相差很大。请查看机器不时还在做什么。</translation>
    </message>
    <message>
        <source>%L1 runs lie far from the others. Look at what else the machine does from time to time.</source>
        <translation>有 %L1 次运行与其他相差很大。请查看机器不时还在做什么。</translation>
    </message>
    <message>
        <source>The runs differ by %L1 %. More repeats or a quieter machine help.</source>
        <translation>各次运行相差 %L1%。更多重复或更安静的机器会有帮助。</translation>
    </message>
    <message>
        <source>The run is too short to measure well. Give it more tasks or longer ones.</source>
        <translation>运行太短，无法准确测量。请给它更多或更长的任务。</translation>
    </message>
    <message>
        <source>The machine became slower or faster from run to run. The interleaved order keeps that from favouring a row; more repeats make it smaller still.</source>
        <translation>机器在各次运行之间变慢或变快。交错的顺序使其不会偏向某一行；更多重复会使影响更小。</translation>
    </message>
    <message>
        <source>The processor&apos;s clock changed by %L1 % from the first run to the last. Let it cool, or fix its frequency.</source>
        <translation>处理器时钟从第一次到最后一次运行变化了 %L1%。请让它冷却，或固定其频率。</translation>
    </message>
    <message>
        <source>The processor slowed itself down because of heat, %L1 time. Let it cool.</source>
        <translation>处理器因过热降速 %L1 次。请让它冷却。</translation>
    </message>
    <message>
        <source>The processor slowed itself down because of heat, %L1 times. Let it cool.</source>
        <translation>处理器因过热降速 %L1 次。请让它冷却。</translation>
    </message>
    <message>
        <source>The machine runs on its battery, which makes processors slower. Plug it in.</source>
        <translation>机器正在使用电池，这会使处理器变慢。请接通电源。</translation>
    </message>
    <message>
        <source>Programs waited for a processor %L1 % of the time before the start. Close what else is running.</source>
        <translation>开始之前，程序有 %L1% 的时间在等待处理器。请关闭其他正在运行的程序。</translation>
    </message>
    <message>
        <source>Other programs took %L1 % of the processors just before the start. Close what else is running.</source>
        <translation>就在开始之前，其他程序占用了处理器的 %L1%。请关闭其他正在运行的程序。</translation>
    </message>
    <message>
        <source>The run is shorter than its longest task alone. The rows do not do the same work, or a cache or a placeholder is involved.</source>
        <translation>运行比其最长的单个任务还短。各行做的不是同样的工作，或者涉及缓存或占位符。</translation>
    </message>
    <message>
        <source>The speed-up exceeds what the processors can give. The rows do not do the same work, or a cache or a placeholder is involved.</source>
        <translation>加速比超过了处理器所能提供的。各行做的不是同样的工作，或者涉及缓存或占位符。</translation>
    </message>
    <message>
        <source>The results of %1 differ.</source>
        <translation>结果不同：%1。</translation>
    </message>
    <message>
        <source>%L1 task did not succeed, in all its runs.</source>
        <translation>在所有运行中，有 %L1 个任务没有成功。</translation>
    </message>
    <message>
        <source>%L1 tasks did not succeed, in all its runs.</source>
        <translation>在所有运行中，有 %L1 个任务没有成功。</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>单进程</translation>
    </message>
    <message>
        <source>%L1 worker</source>
        <translation>%L1 个工作进程</translation>
    </message>
    <message>
        <source>%L1 workers</source>
        <translation>%L1 个工作进程</translation>
    </message>
    <message>
        <source>%L1 worker, chunks of %L2</source>
        <translation>%L1 个工作进程，分块 %L2</translation>
    </message>
    <message>
        <source>%L1 workers, chunks of %L2</source>
        <translation>%L1 个工作进程，分块 %L2</translation>
    </message>
    <message>
        <source>serial and %1</source>
        <translation>单进程和 %1</translation>
    </message>
    <message>
        <source>%L1 worker and %2</source>
        <translation>%L1 个工作进程和 %2</translation>
    </message>
    <message>
        <source>%L1 workers and %2</source>
        <translation>%L1 个工作进程和 %2</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>程序：%1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>命令：%1</translation>
    </message>
    <message>
        <source>Through a shell: it can do anything you can.</source>
        <translation>通过 shell：它可以做到此账户能做的任何事。</translation>
    </message>
    <message>
        <source>Inputs: %1</source>
        <translation>输入：%1</translation>
    </message>
    <message>
        <source>Inputs: the lines of %1</source>
        <translation>输入：%1 的各行</translation>
    </message>
    <message>
        <source>Working folder: %1</source>
        <translation>工作文件夹：%1</translation>
    </message>
    <message>
        <source>Working folder: where this program was started</source>
        <translation>工作文件夹：本程序的启动位置</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>环境变量：%1</translation>
    </message>
    <message>
        <source>workload %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>settings of the task</source>
        <translation>任务设置</translation>
    </message>
    <message>
        <source>number of tasks</source>
        <translation>任务数</translation>
    </message>
    <message>
        <source>task lengths</source>
        <translation>任务长度</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>working folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>number of processes</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>chunk size</source>
        <translation>分块大小</translation>
    </message>
    <message>
        <source>start method</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>pass with one process</source>
        <translation>单进程运行</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>manner of failing</source>
        <translation>失败处理方式</translation>
    </message>
    <message>
        <source>pinning</source>
        <translation>处理器绑定</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>logical ones that are online</source>
        <translation>在线的逻辑处理器</translation>
    </message>
    <message>
        <source>physical cores</source>
        <translation>物理核心</translation>
    </message>
    <message>
        <source>some run several threads</source>
        <translation>部分核心运行多个线程</translation>
    </message>
    <message>
        <source>each runs one thread</source>
        <translation>每个核心运行一个线程</translation>
    </message>
    <message>
        <source>affinity</source>
        <translation>亲和性</translation>
    </message>
    <message>
        <source>that this program may run on</source>
        <translation>本程序可在其上运行</translation>
    </message>
    <message>
        <source>control group</source>
        <translation>控制组</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>processors&apos; worth of time</source>
        <translation>个处理器的时间</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>what -j auto takes</source>
        <translation>-j auto 采用的数量</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>without swapping</source>
        <translation>不用交换</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>tasks wanting a processor, mean of 1 min</source>
        <translation>需要处理器的任务数，1 分钟平均</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>Waiting for processor</source>
        <translation>等待处理器</translation>
    </message>
    <message>
        <source>of the last 10 s</source>
        <translation>最近 10 秒中</translation>
    </message>
    <message>
        <source>for memory</source>
        <translation>等待内存</translation>
    </message>
    <message>
        <source>for disks</source>
        <translation>等待磁盘</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>级别 %1</translation>
    </message>
    <message>
        <source>runs get a control group of their own</source>
        <translation>每次运行有自己的控制组</translation>
    </message>
    <message>
        <source>control groups of version 2 are not mounted</source>
        <translation>没有挂载第 2 版控制组</translation>
    </message>
    <message>
        <source>%1 is not delegated to this user: %2</source>
        <translation>%1 没有委派给此用户：%2</translation>
    </message>
    <message>
        <source>no group can be made in %1: %2</source>
        <translation>无法在 %1 中建立组：%2</translation>
    </message>
    <message>
        <source>the kernel has no cgroup.kill (Linux 5.14 or later has)</source>
        <translation>内核没有 cgroup.kill（Linux 5.14 起提供）</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可行</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>level 3: a process-number namespace, with --containment strict</source>
        <translation>级别 3：进程号命名空间，用 --containment strict</translation>
    </message>
    <message>
        <source>signal scope</source>
        <translation>信号范围</translation>
    </message>
    <message>
        <source>there</source>
        <translation>有</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>无</translation>
    </message>
    <message>
        <source>strict workers can&apos;t signal others (Landlock, Linux 6.12)</source>
        <translation>严格模式的工作进程不能向其他进程发信号（Landlock，Linux 6.12）</translation>
    </message>
    <message>
        <source>The number of workers can&apos;t be changed</source>
        <translation>无法更改工作进程数</translation>
    </message>
    <message>
        <source>this run has one process by its nature</source>
        <translation>此运行本来就只有一个进程</translation>
    </message>
    <message>
        <source>Start it as a pool.</source>
        <translation>请作为进程池启动。</translation>
    </message>
    <message>
        <source>The fork server ended %1 times in this run</source>
        <translation>Fork 服务器在此运行中结束了 %1 次</translation>
    </message>
    <message>
        <source>a run goes on with at most %1 new ones</source>
        <translation>一次运行最多更换 %1 个</translation>
    </message>
    <message>
        <source>Look in the system&apos;s log for what ended it.</source>
        <translation>在系统日志中查看是什么结束了它。</translation>
    </message>
    <message>
        <source>Workers can&apos;t start</source>
        <translation>工作进程无法启动</translation>
    </message>
    <message>
        <source>several in a row ended before their first task, the last by %1</source>
        <translation>接连几个在第一个任务之前就结束了，最后一个因为%1</translation>
    </message>
    <message>
        <source>%1. Each may use %L2 MB of memory, of which the memory that all share takes %L3 MB</source>
        <translation>%1。每个可用 %L2 MB 内存，其中共享内存占 %L3 MB</translation>
    </message>
    <message>
        <source>Look for a damaged installation.</source>
        <translation>检查安装是否损坏。</translation>
    </message>
    <message>
        <source>Raise the memory limit per worker.</source>
        <translation>提高每个工作进程的内存上限。</translation>
    </message>
    <message>
        <source>The pool can&apos;t have %1 workers</source>
        <translation>进程池不能有 %1 个工作进程</translation>
    </message>
    <message>
        <source>it was made for 1 to %1</source>
        <translation>它是为 1 到 %1 个建立的</translation>
    </message>
    <message>
        <source>Choose a number within these bounds.</source>
        <translation>选择此范围内的数。</translation>
    </message>
    <message>
        <source>Workers keep ending</source>
        <translation>工作进程接连结束</translation>
    </message>
    <message>
        <source>%1, the last by %2</source>
        <translation>%1，最后一个因为%2</translation>
    </message>
    <message>
        <source>%L1 of them ended within %L2 s and no task was finished in between</source>
        <translation>其中 %L1 个在 %L2 秒内结束，其间没有任务完成</translation>
    </message>
    <message>
        <source>%1, all in task %2</source>
        <translation>%1，都在任务 %2 中</translation>
    </message>
    <message>
        <source>%1, in the tasks %2</source>
        <translation>%1，在任务 %2 中</translation>
    </message>
    <message>
        <source>%1, in the tasks %2 and others</source>
        <translation>%1，在任务 %2 等任务中</translation>
    </message>
    <message>
        <source>Run one of these tasks alone to see why; then resume the run or stop it.</source>
        <translation>单独运行其中一个任务以查明原因；然后继续或停止运行。</translation>
    </message>
    <message>
        <source>No worker could be started</source>
        <translation>无法启动任何工作进程</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit on processes (ulimit -u).</source>
        <translation>关闭其他程序，或提高进程数上限（ulimit -u）。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>关闭其他程序。</translation>
    </message>
    <message>
        <source>a worker wrote over what holds its tasks</source>
        <translation>某个工作进程覆盖了存放其任务的内存</translation>
    </message>
    <message>
        <source>worker %1 wrote nonsense into it</source>
        <translation>工作进程 %1 写入了无意义的内容</translation>
    </message>
    <message>
        <source>The task queue was damaged</source>
        <translation>任务队列已损坏</translation>
    </message>
    <message>
        <source>Results so far are intact. Look for a memory error in the task&apos;s code.</source>
        <translation>目前的结果完好。请在任务代码中查找内存错误。</translation>
    </message>
    <message>
        <source>Look for a memory error in the task&apos;s code.</source>
        <translation>在任务代码中查找内存错误。</translation>
    </message>
    <message>
        <source>The tasks do not fit in memory for the run in one process</source>
        <translation>单进程运行时任务放不进内存</translation>
    </message>
    <message>
        <source>their inputs need more than %L1 MiB</source>
        <translation>它们的输入需要超过 %L1 MiB</translation>
    </message>
    <message>
        <source>Compare with fewer tasks.</source>
        <translation>用较少的任务比较。</translation>
    </message>
    <message>
        <source>The run in one process was lost</source>
        <translation>单进程运行丢失</translation>
    </message>
    <message>
        <source>the fork server ended</source>
        <translation>Fork 服务器结束了</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>重新运行。</translation>
    </message>
    <message>
        <source>The process could not be started</source>
        <translation>无法启动进程</translation>
    </message>
    <message>
        <source>The results of the run in one process were damaged</source>
        <translation>单进程运行的结果已损坏</translation>
    </message>
    <message>
        <source>its process wrote nonsense into them</source>
        <translation>其进程写入了无意义的内容</translation>
    </message>
    <message>
        <source>The run in one process ended early</source>
        <translation>单进程运行提前结束</translation>
    </message>
    <message>
        <source>in task %1, %2</source>
        <translation>在任务 %1 中，%2</translation>
    </message>
    <message>
        <source>One process has no pool that survives a crash: leave the failing task out.</source>
        <translation>单进程没有能承受崩溃的进程池：去掉失败的任务。</translation>
    </message>
    <message>
        <source>The pool was not started</source>
        <translation>进程池未启动</translation>
    </message>
    <message>
        <source>it is running already</source>
        <translation>它已在运行</translation>
    </message>
    <message>
        <source>The task queue was refused</source>
        <translation>任务队列被拒绝</translation>
    </message>
    <message>
        <source>its header does not describe the memory it lies in</source>
        <translation>其头部与所在内存不符</translation>
    </message>
    <message>
        <source>Not enough shared memory</source>
        <translation>共享内存不足</translation>
    </message>
    <message>
        <source>%L1 MiB are needed (%2)</source>
        <translation>需要 %L1 MiB（%2）</translation>
    </message>
    <message>
        <source>%1, %L2 MiB are free</source>
        <translation>%1，剩余 %L2 MiB</translation>
    </message>
    <message>
        <source>Close other programs, use fewer workers, or raise the limit on memory (ulimit -v).</source>
        <translation>关闭其他程序，使用更少的工作进程，或提高内存上限（ulimit -v）。</translation>
    </message>
    <message>
        <source>The shared memory could not be mapped</source>
        <translation>无法映射共享内存</translation>
    </message>
    <message>
        <source>The run needs %L1 MiB of shared memory</source>
        <translation>运行需要 %L1 MiB 共享内存</translation>
    </message>
    <message>
        <source>at most %L1 MiB may be used here</source>
        <translation>此处最多可用 %L1 MiB</translation>
    </message>
    <message>
        <source>Use fewer workers or fewer tasks.</source>
        <translation>使用更少的工作进程或任务。</translation>
    </message>
    <message>
        <source>Shared memory could not be created</source>
        <translation>无法创建共享内存</translation>
    </message>
    <message>
        <source>Shared memory could not be sized</source>
        <translation>无法设置共享内存的大小</translation>
    </message>
    <message>
        <source>Shared memory could not be sealed</source>
        <translation>无法封存共享内存</translation>
    </message>
    <message>
        <source>The seals of the shared memory could not be read</source>
        <translation>无法读取共享内存的封存状态</translation>
    </message>
    <message>
        <source>The shared memory was refused</source>
        <translation>共享内存被拒绝</translation>
    </message>
    <message>
        <source>it is not sealed</source>
        <translation>它没有封存</translation>
    </message>
    <message>
        <source>The size of the shared memory could not be read</source>
        <translation>无法读取共享内存的大小</translation>
    </message>
    <message>
        <source>The limit on descriptors could not be read</source>
        <translation>无法读取描述符上限</translation>
    </message>
    <message>
        <source>The limit on descriptors could not be raised</source>
        <translation>无法提高描述符上限</translation>
    </message>
    <message>
        <source>There are too few descriptors for %L1 worker</source>
        <translation>描述符不够 %L1 个工作进程使用</translation>
    </message>
    <message>
        <source>There are too few descriptors for %L1 workers</source>
        <translation>描述符不够 %L1 个工作进程使用</translation>
    </message>
    <message>
        <source>this process may have %L1 open, %L2 are in use, a pool takes %L3 and each worker %L4</source>
        <translation>本进程可打开 %L1 个，已用 %L2 个，进程池需要 %L3 个，每个工作进程需要 %L4 个</translation>
    </message>
    <message>
        <source>Not one worker is possible; raise the hard limit (ulimit -Hn) for more.</source>
        <translation>一个工作进程也不行；提高硬上限（ulimit -Hn）可得到更多。</translation>
    </message>
    <message>
        <source>At most one worker is possible; raise the hard limit (ulimit -Hn) for more.</source>
        <translation>最多一个工作进程；提高硬上限（ulimit -Hn）可得到更多。</translation>
    </message>
    <message>
        <source>At most %L1 workers are possible; raise the hard limit (ulimit -Hn) for more.</source>
        <translation>最多 %L1 个工作进程；提高硬上限（ulimit -Hn）可得到更多。</translation>
    </message>
    <message>
        <source>A pipe could not be made</source>
        <translation>无法建立管道</translation>
    </message>
    <message>
        <source>A pipe for a worker&apos;s output could not be made</source>
        <translation>无法为工作进程的输出建立管道</translation>
    </message>
    <message>
        <source>A pipe for a worker&apos;s output could not be set up</source>
        <translation>无法设置工作进程输出的管道</translation>
    </message>
    <message>
        <source>The wake-up descriptor could not be created</source>
        <translation>无法创建唤醒描述符</translation>
    </message>
    <message>
        <source>The wake-up descriptor could not be made</source>
        <translation>无法创建唤醒描述符</translation>
    </message>
    <message>
        <source>The wait descriptor for workers could not be made</source>
        <translation>无法为工作进程创建等待描述符</translation>
    </message>
    <message>
        <source>The wait descriptor of the pool could not be made</source>
        <translation>无法为进程池创建等待描述符</translation>
    </message>
    <message>
        <source>The pool&apos;s timer could not be made</source>
        <translation>无法创建进程池的定时器</translation>
    </message>
    <message>
        <source>A descriptor could not be watched</source>
        <translation>无法监视描述符</translation>
    </message>
    <message>
        <source>A descriptor of a process could not be made</source>
        <translation>无法创建进程的描述符</translation>
    </message>
    <message>
        <source>A worker could not be forked</source>
        <translation>无法 fork 工作进程</translation>
    </message>
    <message>
        <source>The process could not be forked</source>
        <translation>无法 fork 进程</translation>
    </message>
    <message>
        <source>The processor layout could not be read</source>
        <translation>无法读取处理器布局</translation>
    </message>
    <message>
        <source>The processor affinity could not be read</source>
        <translation>无法读取处理器亲和性</translation>
    </message>
    <message>
        <source>the kernel&apos;s mask is too wide</source>
        <translation>内核的掩码太宽</translation>
    </message>
    <message>
        <source>A socket to the fork server could not be made</source>
        <translation>无法建立到 Fork 服务器的套接字</translation>
    </message>
    <message>
        <source>The fork server could not be reached</source>
        <translation>无法联系 Fork 服务器</translation>
    </message>
    <message>
        <source>The socket between host and fork server could not be read</source>
        <translation>无法读取与 Fork 服务器之间的套接字</translation>
    </message>
    <message>
        <source>The program&apos;s own path could not be read</source>
        <translation>无法读取程序自身的路径</translation>
    </message>
    <message>
        <source>The fork server was not found</source>
        <translation>找不到 Fork 服务器</translation>
    </message>
    <message>
        <source>looked for %1 and %2</source>
        <translation>查找了 %1 和 %2</translation>
    </message>
    <message>
        <source>Reinstall Manyhands, or build the target manyhands-forkserver.</source>
        <translation>重新安装 Manyhands，或构建目标 manyhands-forkserver。</translation>
    </message>
    <message>
        <source>The fork server %1 could not be started</source>
        <translation>无法启动 Fork 服务器 %1</translation>
    </message>
    <message>
        <source>The fork server did not start</source>
        <translation>Fork 服务器没有启动</translation>
    </message>
    <message>
        <source>it gave no sign of life within five seconds</source>
        <translation>它在五秒内没有任何响应</translation>
    </message>
    <message>
        <source>Look for a damaged or mixed installation.</source>
        <translation>检查安装是否损坏或混杂。</translation>
    </message>
    <message>
        <source>What arrived names more descriptors than came with it.</source>
        <translation>收到的内容所列的描述符多于随附的。</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Strict containment is not possible here</source>
        <translation>此处无法严格隔离</translation>
    </message>
    <message>
        <source>the kernel refused a process-number namespace</source>
        <translation>内核拒绝了进程号命名空间</translation>
    </message>
    <message>
        <source>Allow user namespaces (sysctl user.max_user_namespaces), or run without --containment strict.</source>
        <translation>允许用户命名空间（sysctl user.max_user_namespaces），或不带 --containment strict 运行。</translation>
    </message>
    <message>
        <source>The control group %1 could not be made</source>
        <translation>无法建立控制组 %1</translation>
    </message>
    <message>
        <source>The signal scope could not be made</source>
        <translation>无法建立信号范围</translation>
    </message>
    <message>
        <source>The signal scope could not be entered</source>
        <translation>无法进入信号范围</translation>
    </message>
    <message>
        <source>%1 workers are not possible</source>
        <translation>不能有 %1 个工作进程</translation>
    </message>
    <message>
        <source>a run needs at least one</source>
        <translation>运行至少需要一个</translation>
    </message>
    <message>
        <source>the limit is %1</source>
        <translation>上限为 %1</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>给出 %1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>There is nothing to run</source>
        <translation>没有可运行的内容</translation>
    </message>
    <message>
        <source>the list of inputs is empty</source>
        <translation>输入列表为空</translation>
    </message>
    <message>
        <source>Give at least one input.</source>
        <translation>至少给出一个输入。</translation>
    </message>
    <message>
        <source>There are too many tasks</source>
        <translation>任务太多</translation>
    </message>
    <message>
        <source>a run takes up to %L1</source>
        <translation>一次运行最多 %L1 个</translation>
    </message>
    <message>
        <source>Split the list into several runs.</source>
        <translation>把列表分成几次运行。</translation>
    </message>
    <message>
        <source>The order of the tasks is not possible</source>
        <translation>任务顺序不可行</translation>
    </message>
    <message>
        <source>it must name each of the inputs once</source>
        <translation>每个输入必须恰好出现一次</translation>
    </message>
    <message>
        <source>The time limit is not possible</source>
        <translation>时限不可行</translation>
    </message>
    <message>
        <source>it must be between 0 and 100 000 000 seconds</source>
        <translation>必须在 0 到 100 000 000 秒之间</translation>
    </message>
    <message>
        <source>Give a number of seconds; 0 means no limit.</source>
        <translation>给出秒数；0 表示不限。</translation>
    </message>
    <message>
        <source>%1 retries are not possible</source>
        <translation>不能重试 %1 次</translation>
    </message>
    <message>
        <source>the number must be 0 to 1000</source>
        <translation>该数必须为 0 到 1000</translation>
    </message>
    <message>
        <source>The nice value %1 is not possible</source>
        <translation>nice 值 %1 不可行</translation>
    </message>
    <message>
        <source>it must be -20 to 19</source>
        <translation>必须为 -20 到 19</translation>
    </message>
    <message>
        <source>The run cannot end after 0 failures</source>
        <translation>运行不能在 0 次失败后结束</translation>
    </message>
    <message>
        <source>the number must be at least 1</source>
        <translation>该数必须至少为 1</translation>
    </message>
    <message>
        <source>Unknown workload &quot;%1&quot;</source>
        <translation>未知任务“%1”</translation>
    </message>
    <message>
        <source>there is none of this name</source>
        <translation>没有这个名称</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>从中选择：%1。</translation>
    </message>
    <message>
        <source>There is no command to run</source>
        <translation>没有要运行的命令</translation>
    </message>
    <message>
        <source>its first word is missing</source>
        <translation>缺少第一个词</translation>
    </message>
    <message>
        <source>the field is empty</source>
        <translation>该栏为空</translation>
    </message>
    <message>
        <source>Type a program and its arguments, with {} where the input goes.</source>
        <translation>键入程序及其参数，用 {} 表示输入的位置。</translation>
    </message>
    <message>
        <source>Write the program and its arguments after --.</source>
        <translation>在 -- 之后写程序及其参数。</translation>
    </message>
    <message>
        <source>The command asks for more inputs than there are</source>
        <translation>命令需要的输入多于现有的</translation>
    </message>
    <message>
        <source>it names column %1 and the list has %2</source>
        <translation>它用到第 %1 列，而列表有 %2 列</translation>
    </message>
    <message>
        <source>Give another ::: list, or take the placeholder out.</source>
        <translation>再给一个 ::: 列表，或去掉占位符。</translation>
    </message>
    <message>
        <source>The command is not complete</source>
        <translation>命令不完整</translation>
    </message>
    <message>
        <source>a quote &quot; is not closed</source>
        <translation>引号 &quot; 没有闭合</translation>
    </message>
    <message>
        <source>a quote &apos; is not closed</source>
        <translation>引号 &apos; 没有闭合</translation>
    </message>
    <message>
        <source>Close it, or write \ before it.</source>
        <translation>将其闭合，或在前面写 \。</translation>
    </message>
    <message>
        <source>it ends with a backslash</source>
        <translation>它以反斜杠结尾</translation>
    </message>
    <message>
        <source>Remove it, or double it.</source>
        <translation>去掉它，或写成两个。</translation>
    </message>
    <message>
        <source>The program %1 cannot be run</source>
        <translation>无法运行程序 %1</translation>
    </message>
    <message>
        <source>its name is empty</source>
        <translation>其名称为空</translation>
    </message>
    <message>
        <source>no folder in PATH holds it</source>
        <translation>PATH 中的文件夹都没有它</translation>
    </message>
    <message>
        <source>Install it, or give its whole path.</source>
        <translation>安装它，或给出完整路径。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>检查其权限。</translation>
    </message>
    <message>
        <source>Check the name and its permissions.</source>
        <translation>检查名称和权限。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is not executable (%1)</source>
        <translation>它不可执行（%1）</translation>
    </message>
    <message>
        <source>its interpreter &quot;%1&quot; cannot be: %2</source>
        <translation>其解释器“%1”不可用：%2</translation>
    </message>
    <message>
        <source>Correct its first line.</source>
        <translation>更正其第一行。</translation>
    </message>
    <message>
        <source>The description of the commands cannot be read</source>
        <translation>无法读取命令描述</translation>
    </message>
    <message>
        <source>its bytes are incomplete or damaged</source>
        <translation>其字节不完整或已损坏</translation>
    </message>
    <message>
        <source>The input has %L1 columns</source>
        <translation>输入有 %L1 列</translation>
    </message>
    <message>
        <source>such a task takes one value</source>
        <translation>这类任务每次取一个值</translation>
    </message>
    <message>
        <source>Give a single list.</source>
        <translation>只给一个列表。</translation>
    </message>
    <message>
        <source>Task %1: %2</source>
        <translation>任务 %1：%2</translation>
    </message>
    <message>
        <source>The input %1 cannot be used</source>
        <translation>无法使用输入 %1</translation>
    </message>
    <message>
        <source>it holds {%}, and so does the command</source>
        <translation>它含有 {%}，命令中也有</translation>
    </message>
    <message>
        <source>Take {%} out of the command.</source>
        <translation>从命令中去掉 {%}。</translation>
    </message>
    <message>
        <source>An argument holds a NUL byte</source>
        <translation>某个参数含有 NUL 字节</translation>
    </message>
    <message>
        <source>no program can be given one</source>
        <translation>无法把它传给任何程序</translation>
    </message>
    <message>
        <source>An argument of %L1 bytes is too long</source>
        <translation>%L1 字节的参数太长</translation>
    </message>
    <message>
        <source>Linux passes up to %L1</source>
        <translation>Linux 最多传递 %L1 字节</translation>
    </message>
    <message>
        <source>Give it in a file instead.</source>
        <translation>改用文件传递。</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>The list of inputs in %1 cannot be read</source>
        <translation>无法读取 %1 中的输入列表</translation>
    </message>
    <message>
        <source>Give a file with an input on each line.</source>
        <translation>给出每行一个输入的文件。</translation>
    </message>
    <message>
        <source>The inputs &quot;%1&quot; are no range</source>
        <translation>输入“%1”不是范围</translation>
    </message>
    <message>
        <source>both ends must be whole numbers</source>
        <translation>两端必须是整数</translation>
    </message>
    <message>
        <source>Write it like 0..9.</source>
        <translation>写法如 0..9。</translation>
    </message>
    <message>
        <source>The inputs &quot;%1&quot; are empty</source>
        <translation>输入“%1”为空</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>范围的终点在起点之前</translation>
    </message>
    <message>
        <source>Write the smaller number first.</source>
        <translation>先写较小的数。</translation>
    </message>
    <message>
        <source>The list of inputs in &quot;%1&quot; cannot be used</source>
        <translation>无法使用“%1”中的输入列表</translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation>它含有 NUL 字节</translation>
    </message>
    <message>
        <source>If its entries end with NUL, say so with -0.</source>
        <translation>如果各项以 NUL 结尾，用 -0 说明。</translation>
    </message>
    <message>
        <source>There are no inputs</source>
        <translation>没有输入</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>列表为空</translation>
    </message>
    <message>
        <source>Write 0..9, 1,5,9, @FILE or - for the standard input.</source>
        <translation>写 0..9、1,5,9、@文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>The standard input cannot be used here</source>
        <translation>此处不能使用标准输入</translation>
    </message>
    <message>
        <source>an experiment names its inputs</source>
        <translation>实验要写明其输入</translation>
    </message>
    <message>
        <source>Use the lines of a file.</source>
        <translation>使用文件的各行。</translation>
    </message>
    <message>
        <source>there is no such choice</source>
        <translation>没有这个选项</translation>
    </message>
    <message>
        <source>this is not a whole number</source>
        <translation>这不是整数</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>这不是数</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>数值超出范围</translation>
    </message>
    <message>
        <source>the workload %1 has no setting &quot;%2&quot;</source>
        <translation>任务 %1 没有设置“%2”</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>它有：%1。</translation>
    </message>
    <message>
        <source>A profiled run cannot be compared</source>
        <translation>不能比较带剖析的运行</translation>
    </message>
    <message>
        <source>it takes longer than others</source>
        <translation>它比其他运行更久</translation>
    </message>
    <message>
        <source>Compare it without profiling.</source>
        <translation>不带剖析进行比较。</translation>
    </message>
    <message>
        <source>%1 repeats are not possible</source>
        <translation>不能重复 %1 次</translation>
    </message>
    <message>
        <source>the number must be 1 to 1000</source>
        <translation>该数必须为 1 到 1000</translation>
    </message>
    <message>
        <source>%1 warm-up runs are not possible</source>
        <translation>不能有 %1 次预热运行</translation>
    </message>
    <message>
        <source>the number must be 0 to 100</source>
        <translation>该数必须为 0 到 100</translation>
    </message>
    <message>
        <source>The repeats can&apos;t be sequential and go on until they are precise</source>
        <translation>重复不能既按顺序又持续到足够精确</translation>
    </message>
    <message>
        <source>precision is judged by whole blocks with every count once</source>
        <translation>精度按每种数量各一次的整块来判断</translation>
    </message>
    <message>
        <source>Leave the order interleaved, or say how many repeats there are to be.</source>
        <translation>保持交错顺序，或指定重复次数。</translation>
    </message>
    <message>
        <source>A chunk of 0 tasks is not possible</source>
        <translation>分块不能为 0 个任务</translation>
    </message>
    <message>
        <source>a chunk has at least one task</source>
        <translation>分块至少有一个任务</translation>
    </message>
    <message>
        <source>The comparison could not go on</source>
        <translation>比较无法继续</translation>
    </message>
    <message>
        <source>a run of it could not (%1)</source>
        <translation>其中一次运行无法进行（%1）</translation>
    </message>
    <message>
        <source>The file %1 cannot be read</source>
        <translation>无法读取文件 %1</translation>
    </message>
    <message>
        <source>The file %1 could not be saved</source>
        <translation>无法保存文件 %1</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>已有同名文件夹</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>另选一个。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>换一个名称。</translation>
    </message>
    <message>
        <source>its permissions could not be set</source>
        <translation>无法设置其权限</translation>
    </message>
    <message>
        <source>it has %L1 bytes, and up to %L2 are read</source>
        <translation>它有 %L1 字节，最多读取 %L2 字节</translation>
    </message>
    <message>
        <source>Open another file.</source>
        <translation>打开另一个文件。</translation>
    </message>
    <message>
        <source>The experiment cannot be opened</source>
        <translation>无法打开实验</translation>
    </message>
    <message>
        <source>it was saved by a newer version, as %1</source>
        <translation>它由较新的版本保存，格式为 %1</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>用那个版本打开。</translation>
    </message>
    <message>
        <source>The file is no experiment</source>
        <translation>该文件不是实验</translation>
    </message>
    <message>
        <source>its schema is not %1</source>
        <translation>其 schema 不是 %1</translation>
    </message>
    <message>
        <source>Correct the file, or open another one.</source>
        <translation>更正文件，或打开另一个。</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: the setting %1 is not a text</source>
        <translation>无法打开实验：设置 %1 不是文本</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: the name of a variable is empty or holds =</source>
        <translation>无法打开实验：某个变量的名称为空或含有 =</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: there is %1 where an object belongs</source>
        <translation>无法打开实验：应为对象之处是%1</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: %1 is %2 and not %3</source>
        <translation>无法打开实验：%1 是%2，而不是%3</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: %1 is %2, and must be a whole number from %3 to %4</source>
        <translation>无法打开实验：%1 是 %2，而它必须是 %3 到 %4 的整数</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: %1 is %2, and must be from 0 to %3</source>
        <translation>无法打开实验：%1 是 %2，而它必须为 0 到 %3</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: %1 is &quot;%2&quot;, and there are %3</source>
        <translation>无法打开实验：%1 是“%2”，而可选的有 %3</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: %1 is not base64</source>
        <translation>无法打开实验：%1 不是 base64</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: %1 holds a NUL byte, which no program can be given</source>
        <translation>无法打开实验：%1 含有 NUL 字节，无法传给任何程序</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: one of the %1 is not a text</source>
        <translation>无法打开实验：%1 中有一项不是文本</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: one of the %1 holds a NUL byte, which no program can be given</source>
        <translation>无法打开实验：%1 中有一项含有 NUL 字节，无法传给任何程序</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: %1 is missing</source>
        <translation>无法打开实验：缺少 %1</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: it holds &quot;%1&quot;, which this version does not know</source>
        <translation>无法打开实验：它含有“%1”，此版本不认识</translation>
    </message>
    <message>
        <source>The file cannot be read as JSON</source>
        <translation>无法将文件作为 JSON 读取</translation>
    </message>
    <message>
        <source>The file cannot be read as JSON: %1 (line %2)</source>
        <translation>无法将文件作为 JSON 读取：%1（第 %2 行）</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <source>it holds more than %L1 values</source>
        <translation>它含有超过 %L1 个值</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>它过早结束</translation>
    </message>
    <message>
        <source>a word is neither true, false nor null</source>
        <translation>某个词既不是 true、false，也不是 null</translation>
    </message>
    <message>
        <source>there is no value where one belongs</source>
        <translation>应有值之处没有值</translation>
    </message>
    <message>
        <source>a number is not written as JSON does</source>
        <translation>某个数的写法不符合 JSON</translation>
    </message>
    <message>
        <source>\u is not followed by a character&apos;s number</source>
        <translation>\u 之后不是字符编号</translation>
    </message>
    <message>
        <source>a backslash is followed by what JSON does not know</source>
        <translation>反斜杠之后是 JSON 不认识的内容</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>某个文本不是 UTF-8</translation>
    </message>
    <message>
        <source>a text holds a control character</source>
        <translation>某个文本含有控制字符</translation>
    </message>
    <message>
        <source>it ends inside a text</source>
        <translation>它在文本中间结束</translation>
    </message>
    <message>
        <source>a list is not closed</source>
        <translation>某个列表没有闭合</translation>
    </message>
    <message>
        <source>an object&apos;s key is missing</source>
        <translation>对象缺少键</translation>
    </message>
    <message>
        <source>a key has no value</source>
        <translation>某个键没有值</translation>
    </message>
    <message>
        <source>an object is not closed</source>
        <translation>某个对象没有闭合</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is there twice</source>
        <translation>键“%1”出现了两次</translation>
    </message>
    <message>
        <source>The history cannot be kept in %1</source>
        <translation>无法将历史保存在 %1</translation>
    </message>
    <message>
        <source>Make the folder writable, or set XDG_DATA_HOME.</source>
        <translation>使文件夹可写，或设置 XDG_DATA_HOME。</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>历史已损坏</translation>
    </message>
    <message>
        <source>it is the database of another program</source>
        <translation>它是其他程序的数据库</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>其中一部分缺失</translation>
    </message>
    <message>
        <source>The history in %1 cannot be written to</source>
        <translation>无法写入 %1 中的历史</translation>
    </message>
    <message>
        <source>it was made by version %1 of this program</source>
        <translation>它由本程序的版本 %1 建立</translation>
    </message>
    <message>
        <source>it was made by a newer version of this program</source>
        <translation>它由本程序的较新版本建立</translation>
    </message>
    <message>
        <source>Use that version, or set XDG_DATA_HOME to another folder.</source>
        <translation>使用那个版本，或将 XDG_DATA_HOME 设为其他文件夹。</translation>
    </message>
    <message>
        <source>There is no place for the history</source>
        <translation>没有存放历史的位置</translation>
    </message>
    <message>
        <source>neither HOME nor XDG_DATA_HOME names a folder</source>
        <translation>HOME 和 XDG_DATA_HOME 都没有指定文件夹</translation>
    </message>
    <message>
        <source>Set HOME.</source>
        <translation>设置 HOME。</translation>
    </message>
    <message>
        <source>The history was damaged (%1): it is kept as %2, and a new one was begun. sqlite3 %3 .recover may save what is whole in it.</source>
        <translation>历史已损坏（%1）：它保留为 %2，并已另建新的。sqlite3 %3 .recover 或许能救出其中完好的部分。</translation>
    </message>
    <message>
        <source>The history in %1 held nothing, not even its own form: a new one was begun in it.</source>
        <translation>%1 中的历史是空的，连自身的结构也没有：已在其中另建新的。</translation>
    </message>
    <message>
        <source>There are no saved runs</source>
        <translation>没有保存的运行</translation>
    </message>
    <message>
        <source>nothing was saved in %1 yet</source>
        <translation>%1 中尚未保存任何内容</translation>
    </message>
    <message>
        <source>The history in %1 is damaged</source>
        <translation>%1 中的历史已损坏</translation>
    </message>
    <message>
        <source>The next run puts it aside and begins a new one.</source>
        <translation>下一次运行会将其移开并另建新的。</translation>
    </message>
    <message>
        <source>%1 holds nothing</source>
        <translation>%1 是空的</translation>
    </message>
    <message>
        <source>The history may not be written to, so that its latest changes cannot be seen.</source>
        <translation>历史不可写，因此看不到其最近的更改。</translation>
    </message>
    <message>
        <source>The history cannot be used</source>
        <translation>无法使用历史</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>无法打开历史</translation>
    </message>
    <message>
        <source>a value was refused: %1</source>
        <translation>某个值被拒绝：%1</translation>
    </message>
    <message>
        <source>the disk did not confirm that it has taken what was written (fsync: %1)</source>
        <translation>磁盘没有确认已收下写入的内容（fsync：%1）</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed</source>
        <translation>无法继续运行 %1</translation>
    </message>
    <message>
        <source>Run %1 cannot be deleted</source>
        <translation>无法删除运行 %1</translation>
    </message>
    <message>
        <source>%1 is at work on it</source>
        <translation>%1 正在处理它</translation>
    </message>
    <message>
        <source>Wait until it has ended, or end it.</source>
        <translation>等它结束，或将其结束。</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <translation>进程 %1（%2）</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>a process that can&apos;t be seen</source>
        <translation>一个看不到的进程</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>Run %1 cannot be saved any more</source>
        <translation>无法再保存运行 %1</translation>
    </message>
    <message>
        <source>it was deleted, or another program has resumed it</source>
        <translation>它已被删除，或由其他程序继续了</translation>
    </message>
    <message>
        <source>Look at it with manyhands history.</source>
        <translation>用 manyhands history 查看。</translation>
    </message>
    <message>
        <source>all of its tasks are finished</source>
        <translation>其任务已全部完成</translation>
    </message>
    <message>
        <source>Run it anew.</source>
        <translation>重新运行。</translation>
    </message>
    <message>
        <source>its inputs take %L1 MiB, and up to %L2 MiB are kept</source>
        <translation>其输入需要 %L1 MiB，最多保留 %L2 MiB</translation>
    </message>
    <message>
        <source>the times of a comparison have to be measured together</source>
        <translation>比较中的时间必须一起测量</translation>
    </message>
    <message>
        <source>There is no run %1</source>
        <translation>没有运行 %1</translation>
    </message>
    <message>
        <source>the history has none of this number</source>
        <translation>历史中没有这个编号</translation>
    </message>
    <message>
        <source>See manyhands history.</source>
        <translation>参见 manyhands history。</translation>
    </message>
    <message>
        <source>A part of run %1 is damaged</source>
        <translation>运行 %1 的一部分已损坏</translation>
    </message>
    <message>
        <source>block %1 does not hold what was written</source>
        <translation>数据块 %1 的内容与写入的不符</translation>
    </message>
    <message>
        <source>block %1 is missing</source>
        <translation>数据块 %1 缺失</translation>
    </message>
    <message>
        <source>A part of a saved run is damaged</source>
        <translation>已保存运行的一部分已损坏</translation>
    </message>
    <message>
        <source>it ends too early, or is of another form</source>
        <translation>它过早结束，或格式不同</translation>
    </message>
    <message>
        <source>This is no saved run</source>
        <translation>这不是保存的运行</translation>
    </message>
    <message>
        <source>it is not of the form manyhands.run/1</source>
        <translation>它的格式不是 manyhands.run/1</translation>
    </message>
    <message>
        <source>This is no saved comparison</source>
        <translation>这不是保存的比较</translation>
    </message>
    <message>
        <source>it is of another form</source>
        <translation>它的格式不同</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>%1 has no room for the results</source>
        <translation>%1 没有空间存放结果</translation>
    </message>
    <message>
        <source>Make room on it: then they are saved by themselves.</source>
        <translation>腾出空间：之后会自动保存。</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>历史正在使用中</translation>
    </message>
    <message>
        <source>%1 is held by %2</source>
        <translation>%1 被 %2 占用</translation>
    </message>
    <message>
        <source>End it: then the results are saved by themselves.</source>
        <translation>将其结束：之后结果会自动保存。</translation>
    </message>
    <message>
        <source>The disk has failed</source>
        <translation>磁盘发生故障</translation>
    </message>
    <message>
        <source>Look at the disk, and at what the kernel says of it (dmesg).</source>
        <translation>检查磁盘，并查看内核对它的说明（dmesg）。</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>查看 %1。</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>No thread for saving could be started</source>
        <translation>无法启动用于保存的线程</translation>
    </message>
    <message>
        <source>The disk is too slow</source>
        <translation>磁盘太慢</translation>
    </message>
    <message>
        <source>results come faster than they can be saved</source>
        <translation>结果产生得比保存得快</translation>
    </message>
    <message>
        <source>They go on by themselves.</source>
        <translation>它们会自动继续。</translation>
    </message>
    <message>
        <source>Paused: %L1 results wait to be saved. %2</source>
        <translation>已暂停：%L1 个结果等待保存。%2</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>已暂停。%1</translation>
    </message>
    <message>
        <source>The variable %1 is missing</source>
        <translation>缺少变量 %1</translation>
    </message>
    <message>
        <source>its value is secret and was not kept</source>
        <translation>其值是机密，没有保留</translation>
    </message>
    <message>
        <source>Set it in the environment.</source>
        <translation>在环境中设置它。</translation>
    </message>
    <message>
        <source>The kept plan cannot be read</source>
        <translation>无法读取保留的计划</translation>
    </message>
    <message>
        <source>another version of this program wrote it</source>
        <translation>它由本程序的其他版本写成</translation>
    </message>
    <message>
        <source>The kept plan is damaged</source>
        <translation>保留的计划已损坏</translation>
    </message>
    <message>
        <source>There is no such choice.</source>
        <translation>没有这个选项。</translation>
    </message>
    <message>
        <source>The kept inputs are damaged</source>
        <translation>保留的输入已损坏</translation>
    </message>
    <message>
        <source>something follows them</source>
        <translation>其后还有内容</translation>
    </message>
    <message>
        <source>The last value of a list has no end.</source>
        <translation>列表的最后一个值没有结尾。</translation>
    </message>
    <message>
        <source>There is no such pattern of lengths.</source>
        <translation>没有这种长度模式。</translation>
    </message>
    <message>
        <source>The lists are nested too deep.</source>
        <translation>列表嵌套太深。</translation>
    </message>
    <message>
        <source>There is no such kind of list.</source>
        <translation>没有这种列表。</translation>
    </message>
    <message>
        <source>The bytes that arrived are no such value: they end too early.</source>
        <translation>收到的字节不是这样的值：过早结束。</translation>
    </message>
    <message>
        <source>The bytes that arrived are no such value: they name more elements than there are.</source>
        <translation>收到的字节不是这样的值：所列元素多于实有的。</translation>
    </message>
    <message>
        <source>The bytes that arrived are no such value: %L1 are left over.</source>
        <translation>收到的字节不是这样的值：多出 %L1 个。</translation>
    </message>
    <message>
        <source>These settings cannot be shown in the form</source>
        <translation>无法在表单中显示这些设置</translation>
    </message>
    <message>
        <source>its tasks have inputs of their own</source>
        <translation>其任务有各自的输入</translation>
    </message>
    <message>
        <source>its command was run without inputs</source>
        <translation>其命令运行时没有输入</translation>
    </message>
    <message>
        <source>its inputs have several columns</source>
        <translation>其输入有多列</translation>
    </message>
    <message>
        <source>its inputs are too many</source>
        <translation>其输入太多</translation>
    </message>
    <message>
        <source>its command cannot be typed</source>
        <translation>其命令无法键入</translation>
    </message>
    <message>
        <source>it has no tasks</source>
        <translation>它没有任务</translation>
    </message>
    <message>
        <source>Its settings were not kept.</source>
        <translation>其设置没有保留。</translation>
    </message>
    <message>
        <source>Run %1 is not resumed</source>
        <translation>不继续运行 %1</translation>
    </message>
    <message>
        <source>since it began there was a change of %1</source>
        <translation>自开始以来有更改：%1</translation>
    </message>
    <message>
        <source>%1 (it was %2)</source>
        <translation>%1（原为 %2）</translation>
    </message>
    <message>
        <source>Look at what changed, then give --accept-changes, or run it anew.</source>
        <translation>查看更改，然后给出 --accept-changes，或重新运行。</translation>
    </message>
    <message>
        <source>No run can be resumed</source>
        <translation>无法继续任何运行</translation>
    </message>
    <message>
        <source>the history in %1 may not be written to</source>
        <translation>%1 中的历史不可写</translation>
    </message>
    <message>
        <source>Make it writable, or run it anew.</source>
        <translation>使其可写，或重新运行。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>没有该进程</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>系统调用被中断</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>没有该设备或地址</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>参数列表过长</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>可执行文件格式错误</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>错误的文件描述符</translation>
    </message>
    <message>
        <source>No child processes</source>
        <translation>没有子进程</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>资源暂时不可用</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>错误的地址</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>无效的跨设备链接</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>没有该设备</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>无效参数</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>系统中打开的文件过多</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>程序文件正在使用</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Illegal seek</source>
        <translation>非法定位</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>链接过多</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>管道已断开</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>功能未实现</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>文件夹非空</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>No data available</source>
        <translation>没有可用数据</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>协议错误</translation>
    </message>
    <message>
        <source>Bad message</source>
        <translation>错误的消息</translation>
    </message>
    <message>
        <source>Value too large for defined data type</source>
        <translation>值超出数据类型的范围</translation>
    </message>
    <message>
        <source>Message too long</source>
        <translation>消息过长</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>不支持的操作</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>没有可用的缓冲空间</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>端点未连接</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>文件句柄已失效</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>操作已取消</translation>
    </message>
    <message>
        <source>Key has expired</source>
        <translation>密钥已过期</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>未知错误</translation>
    </message>
    <message>
        <source>SQL logic error</source>
        <translation>SQL 逻辑错误</translation>
    </message>
    <message>
        <source>access permission denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>query aborted</source>
        <translation>查询中止</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>数据库已锁定</translation>
    </message>
    <message>
        <source>database table is locked</source>
        <translation>数据库表已锁定</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>试图写入只读数据库</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘输入/输出错误</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>数据库文件已损坏</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>数据库或磁盘已满</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开数据库文件</translation>
    </message>
    <message>
        <source>locking protocol</source>
        <translation>锁协议错误</translation>
    </message>
    <message>
        <source>database schema has changed</source>
        <translation>数据库结构已改变</translation>
    </message>
    <message>
        <source>string or blob too big</source>
        <translation>文本或数据过大</translation>
    </message>
    <message>
        <source>constraint failed</source>
        <translation>违反约束</translation>
    </message>
    <message>
        <source>datatype mismatch</source>
        <translation>数据类型不符</translation>
    </message>
    <message>
        <source>bad parameter or other API misuse</source>
        <translation>参数错误</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>文件不是数据库</translation>
    </message>
    <message>
        <source>illegal instruction</source>
        <translation>非法指令</translation>
    </message>
    <message>
        <source>trace/breakpoint trap</source>
        <translation>跟踪/断点陷阱</translation>
    </message>
    <message>
        <source>bus error</source>
        <translation>总线错误</translation>
    </message>
    <message>
        <source>floating point exception</source>
        <translation>浮点异常</translation>
    </message>
    <message>
        <source>user defined signal 1</source>
        <translation>用户自定义信号 1</translation>
    </message>
    <message>
        <source>user defined signal 2</source>
        <translation>用户自定义信号 2</translation>
    </message>
    <message>
        <source>segmentation fault</source>
        <translation>段错误</translation>
    </message>
    <message>
        <source>broken pipe</source>
        <translation>管道已断开</translation>
    </message>
    <message>
        <source>alarm clock</source>
        <translation>闹钟</translation>
    </message>
    <message>
        <source>stack fault</source>
        <translation>栈错误</translation>
    </message>
    <message>
        <source>stopped (signal)</source>
        <translation>已停止（信号）</translation>
    </message>
    <message>
        <source>cPU time limit exceeded</source>
        <translation>超出 CPU 时间上限</translation>
    </message>
    <message>
        <source>file size limit exceeded</source>
        <translation>超出文件大小上限</translation>
    </message>
    <message>
        <source>virtual timer expired</source>
        <translation>虚拟定时器到期</translation>
    </message>
    <message>
        <source>profiling timer expired</source>
        <translation>剖析定时器到期</translation>
    </message>
    <message>
        <source>i/O possible</source>
        <translation>可以输入/输出</translation>
    </message>
    <message>
        <source>power failure</source>
        <translation>断电</translation>
    </message>
    <message>
        <source>bad system call</source>
        <translation>错误的系统调用</translation>
    </message>
    <message>
        <source>/dev/null could not be opened</source>
        <translation>无法打开 /dev/null</translation>
    </message>
    <message>
        <source>Give a number from 1 to %1.</source>
        <translation>给出 1 到 %1 之间的数。</translation>
    </message>
    <message>
        <source>Unknown error %1</source>
        <translation>未知错误 %1</translation>
    </message>
    <message>
        <source>it was not found, or may not be run</source>
        <translation>找不到它，或不允许运行它</translation>
    </message>
    <message>
        <source>Install it, or give the path of a program.</source>
        <translation>安装它，或给出程序的路径。</translation>
    </message>
    <message>
        <source>The trial was not finished</source>
        <translation>试验没有完成</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>它被取消了</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>重新开始。</translation>
    </message>
    <message>
        <source>The program %1 ended before it could be killed</source>
        <translation>程序 %1 在被杀死之前就结束了</translation>
    </message>
    <message>
        <source>Run it by hand to see what it says.</source>
        <translation>手动运行它，看它输出什么。</translation>
    </message>
    <message>
        <source>The program %1 did not start its workers</source>
        <translation>程序 %1 没有启动其工作进程</translation>
    </message>
    <message>
        <source>after 5 s there were %L1 of %L2</source>
        <translation>5 秒后有 %L1 个，应有 %L2 个</translation>
    </message>
    <message>
        <source>Nothing was started</source>
        <translation>没有启动任何内容</translation>
    </message>
    <message>
        <source>there is no program</source>
        <translation>没有程序</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>请指定一个。</translation>
    </message>
    <message>
        <source>The machine slept in %L1 run, and not all could be made again. Keep it awake, and measure again.</source>
        <translation>计算机在 %L1 次运行中休眠，且未能全部重做。请保持唤醒并重新测量。</translation>
    </message>
    <message>
        <source>The machine slept in %L1 runs, and not all could be made again. Keep it awake, and measure again.</source>
        <translation>计算机在 %L1 次运行中休眠，且未能全部重做。请保持唤醒并重新测量。</translation>
    </message>
    <message>
        <source>The machine slept in %L1 run: made again, and not counted. Keep it awake.</source>
        <translation>计算机在 %L1 次运行中休眠：已重做，不计入。请保持唤醒。</translation>
    </message>
    <message>
        <source>The machine slept in %L1 runs: made again, and not counted. Keep it awake.</source>
        <translation>计算机在 %L1 次运行中休眠：已重做，不计入。请保持唤醒。</translation>
    </message>
    <message>
        <source>another program has worked on it meanwhile</source>
        <translation>期间有另一个程序处理过它</translation>
    </message>
    <message>
        <source>Look at it with manyhands history, then try again.</source>
        <translation>用 manyhands history 查看后再试。</translation>
    </message>
    <message>
        <source>Programs read memory back from the disk for about %L1 % of the time. Use fewer workers, or free some memory.</source>
        <translation>程序约有 %L1 % 的时间在从磁盘读回内存。请减少工作进程，或释放一些内存。</translation>
    </message>
    <message>
        <source>The processors&apos; governor is %1, which keeps them slow or lets them speed up late. Choose performance.</source>
        <translation>处理器的调频策略为 %1，它使处理器保持低速或迟迟才提速。请选择 performance。</translation>
    </message>
    <message>
        <source>Up to %L1 % of the workers&apos; time is not accounted for. Measure again: where the time went is told too low.</source>
        <translation>工作进程最多有 %L1 % 的时间未能归类。请重新测量：时间去向的数值偏低。</translation>
    </message>
    <message>
        <source>Each worker uses %L1 processors: its tasks run threads or programs of their own. Use fewer workers, or let tasks use one processor each.</source>
        <translation>每个工作进程占用 %L1 个处理器：其任务运行了自己的线程或程序。请减少工作进程，或让每个任务只用一个处理器。</translation>
    </message>
    <message>
        <source>Tuning goes by what the workers wait for: a search needs 30 tasks or more for each worker</source>
        <translation>调优依据工作进程在等待什么：搜索需要每个工作进程至少 30 个任务</translation>
    </message>
    <message>
        <source>Too few tasks for a search: staying with %L1 worker.</source>
        <translation>任务太少，无法搜索：保持 %L1 个工作进程。</translation>
    </message>
    <message>
        <source>Too few tasks for a search: staying with %L1 workers.</source>
        <translation>任务太少，无法搜索：保持 %L1 个工作进程。</translation>
    </message>
    <message>
        <source>%L1 task did not succeed, in all its runs. Runs in which tasks failed are left out of its median.</source>
        <translation>在所有运行中，有 %L1 个任务没有成功。有任务失败的运行不计入中位数。</translation>
    </message>
    <message>
        <source>%L1 tasks did not succeed, in all its runs. Runs in which tasks failed are left out of its median.</source>
        <translation>在所有运行中，有 %L1 个任务没有成功。有任务失败的运行不计入中位数。</translation>
    </message>
    <message>
        <source>%L1 task did not succeed, in all its runs. No run of it was without failures, so all of them count.</source>
        <translation>在所有运行中，有 %L1 个任务没有成功。没有一次运行不出错，因此全部计入。</translation>
    </message>
    <message>
        <source>%L1 tasks did not succeed, in all its runs. No run of it was without failures, so all of them count.</source>
        <translation>在所有运行中，有 %L1 个任务没有成功。没有一次运行不出错，因此全部计入。</translation>
    </message>
    <message>
        <source>The plug-in %1 may not be loaded</source>
        <translation>插件 %1 不允许加载</translation>
    </message>
    <message>
        <source>its path is not absolute, goes through a link, or leads nowhere</source>
        <translation>其路径不是绝对路径、经过链接，或不指向任何文件</translation>
    </message>
    <message>
        <source>Give the path of the file itself.</source>
        <translation>请给出文件本身的路径。</translation>
    </message>
    <message>
        <source>it does not lie in a folder for plug-ins</source>
        <translation>它不在插件文件夹中</translation>
    </message>
    <message>
        <source>Install it there: install -d -m 755 %1 &amp;&amp; install -m 644 %2 %3/</source>
        <translation>请安装到那里：install -d -m 755 %1 &amp;&amp; install -m 644 %2 %3/</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <translation>%1 属于另一个用户</translation>
    </message>
    <message>
        <source>Put a copy of your own in its place.</source>
        <translation>请换成您自己的副本。</translation>
    </message>
    <message>
        <source>others may write to %1</source>
        <translation>其他人可以写入 %1</translation>
    </message>
    <message>
        <source>Take that from them: chmod go-w %1</source>
        <translation>请取消此权限：chmod go-w %1</translation>
    </message>
    <message>
        <source>The plug-in %1 was not found</source>
        <translation>找不到插件 %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>Give its path, or the name of one in %1.</source>
        <translation>请给出其路径，或 %1 中某个插件的名称。</translation>
    </message>
    <message>
        <source>The plug-in %1 cannot be used</source>
        <translation>插件 %1 无法使用</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is no shared library</source>
        <translation>它不是共享库</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>它不完整</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>它不完整或已损坏</translation>
    </message>
    <message>
        <source>it was built for another kind of machine</source>
        <translation>它是为另一种机器构建的</translation>
    </message>
    <message>
        <source>Get it anew.</source>
        <translation>请重新获取。</translation>
    </message>
    <message>
        <source>its description is longer than 64 KiB</source>
        <translation>其描述超过 64 KiB</translation>
    </message>
    <message>
        <source>Ask whoever made it.</source>
        <translation>请询问其作者。</translation>
    </message>
    <message>
        <source>it does not describe itself as a plug-in</source>
        <translation>它没有把自己描述为插件</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择另一个文件。</translation>
    </message>
    <message>
        <source>its description cannot be read: %1</source>
        <translation>无法读取其描述：%1</translation>
    </message>
    <message>
        <source>its description names no version of the plug-in interface</source>
        <translation>其描述没有给出插件接口的版本</translation>
    </message>
    <message>
        <source>Build it with the header that comes with this version of Manyhands.</source>
        <translation>请用此版本 Manyhands 附带的头文件构建它。</translation>
    </message>
    <message>
        <source>it was built for version %1 of the plug-in interface, and this program has version %2</source>
        <translation>它是为插件接口版本 %1 构建的，而本程序的版本是 %2</translation>
    </message>
    <message>
        <source>its description cannot be used: %1</source>
        <translation>其描述无法使用：%1</translation>
    </message>
    <message>
        <source>a name is made of a-z, 0-9 and -, at most 64 of them</source>
        <translation>名称由 a-z、0-9 和 - 组成，最多 64 个字符</translation>
    </message>
    <message>
        <source>its member %1 is missing</source>
        <translation>缺少字段 %1</translation>
    </message>
    <message>
        <source>%1 is too long, or holds what cannot be seen</source>
        <translation>%1 太长，或含有不可见字符</translation>
    </message>
    <message>
        <source>a task has 1 to 4 parameters</source>
        <translation>一个任务有 1 到 4 个参数</translation>
    </message>
    <message>
        <source>two of them have the same name</source>
        <translation>其中两个同名</translation>
    </message>
    <message>
        <source>a default does not fit: %1: %2</source>
        <translation>默认值不合适：%1：%2</translation>
    </message>
    <message>
        <source>a choice has 1 to 32 choices</source>
        <translation>一个选项有 1 到 32 种选择</translation>
    </message>
    <message>
        <source>%1 is no number that a parameter can have</source>
        <translation>%1 不是参数可取的数</translation>
    </message>
    <message>
        <source>a plug-in has 1 to 32 tasks</source>
        <translation>一个插件有 1 到 32 个任务</translation>
    </message>
    <message>
        <source>The plug-in %1 was not loaded</source>
        <translation>插件 %1 没有加载</translation>
    </message>
    <message>
        <source>its start-up ended the process that watched it</source>
        <translation>其启动结束了监视它的进程</translation>
    </message>
    <message>
        <source>The plug-in could not be tried</source>
        <translation>无法试运行插件</translation>
    </message>
    <message>
        <source>%1 ended with %2</source>
        <translation>%1 以 %2 结束</translation>
    </message>
    <message>
        <source>Put that right, then start the run again.</source>
        <translation>请修正后重新开始运行。</translation>
    </message>
    <message>
        <source>its start-up did not end within %L1 s</source>
        <translation>其启动未在 %L1 秒内结束</translation>
    </message>
    <message>
        <source>there is no pipe for it: %1</source>
        <translation>没有可用的管道：%1</translation>
    </message>
    <message>
        <source>there is no process for it: %1</source>
        <translation>没有可用的进程：%1</translation>
    </message>
    <message>
        <source>its start-up ended its process: %1</source>
        <translation>其启动结束了自己的进程：%1</translation>
    </message>
    <message>
        <source>its start-up left a process behind</source>
        <translation>其启动留下了一个进程</translation>
    </message>
    <message>
        <source>there is no memory for it: %1</source>
        <translation>没有可用的内存：%1</translation>
    </message>
    <message>
        <source>its content is not what was agreed to: it has changed since</source>
        <translation>其内容不是当初同意的内容：它已改变</translation>
    </message>
    <message>
        <source>it has no function manyhands_run</source>
        <translation>它没有函数 manyhands_run</translation>
    </message>
    <message>
        <source>the linker does not tell why</source>
        <translation>链接器没有说明原因</translation>
    </message>
    <message>
        <source>the plug-in returned %L1</source>
        <translation>插件返回了 %L1</translation>
    </message>
    <message>
        <source>failed for a reason that is not UTF-8</source>
        <translation>失败原因不是 UTF-8</translation>
    </message>
    <message>
        <source>its result is not UTF-8</source>
        <translation>其结果不是 UTF-8</translation>
    </message>
    <message>
        <source>The plug-in %1 has no task %2</source>
        <translation>插件 %1 没有任务 %2</translation>
    </message>
    <message>
        <source>The plug-in %1 cannot be run</source>
        <translation>插件 %1 无法运行</translation>
    </message>
    <message>
        <source>its description was not read</source>
        <translation>其描述未被读取</translation>
    </message>
    <message>
        <source>Put the old file back, or start a run of its own with the new one.</source>
        <translation>请放回旧文件，或用新文件另开一次运行。</translation>
    </message>
    <message>
        <source>The description of the plug-in cannot be read</source>
        <translation>无法读取插件的描述</translation>
    </message>
    <message>
        <source>it has too many parameters</source>
        <translation>参数过多</translation>
    </message>
    <message>
        <source>its start-up did not end within %L1 s, as it did when it was tried</source>
        <translation>其启动未在 %L1 秒内结束，而试运行时却做到了</translation>
    </message>
    <message>
        <source>Ask whoever made it. It is refused from now on, until it changes or you agree to it anew.</source>
        <translation>请询问其作者。从现在起它将被拒绝，直到它改变或您重新同意。</translation>
    </message>
    <message>
        <source>Python function: %1</source>
        <translation>Python 函数：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>解释器：%1</translation>
    </message>
    <message>
        <source>Plug-in: %1</source>
        <translation>插件：%1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>Python file</source>
        <translation>Python 文件</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <source>way to give arguments</source>
        <translation>参数传递方式</translation>
    </message>
    <message>
        <source>plug-in</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>The Python interpreter %1 cannot be run</source>
        <translation>无法运行 Python 解释器 %1</translation>
    </message>
    <message>
        <source>Install one, for instance with: sudo apt install python3. Or name another one.</source>
        <translation>请安装一个，例如：sudo apt install python3。或指定另一个。</translation>
    </message>
    <message>
        <source>The Python interpreter %1 cannot be used</source>
        <translation>无法使用 Python 解释器 %1</translation>
    </message>
    <message>
        <source>it is Python %1, and functions need Python %2 or newer</source>
        <translation>它是 Python %1，而函数需要 Python %2 或更新版本</translation>
    </message>
    <message>
        <source>Choose another Python interpreter.</source>
        <translation>请选择另一个 Python 解释器。</translation>
    </message>
    <message>
        <source>The Python file %1 cannot be read</source>
        <translation>无法读取 Python 文件 %1</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>请检查其名称和权限。</translation>
    </message>
    <message>
        <source>The Python file %1 has no function %2</source>
        <translation>Python 文件 %1 中没有函数 %2</translation>
    </message>
    <message>
        <source>it has none at all</source>
        <translation>其中根本没有函数</translation>
    </message>
    <message>
        <source>its functions are %1</source>
        <translation>其中的函数有 %1</translation>
    </message>
    <message>
        <source>Give the name of a function that is not inside another one or a class.</source>
        <translation>请给出一个不在其他函数或类之内的函数名。</translation>
    </message>
    <message>
        <source>A Python function needs inputs</source>
        <translation>Python 函数需要输入</translation>
    </message>
    <message>
        <source>it is called with one JSON value a task</source>
        <translation>每个任务用一个 JSON 值调用它</translation>
    </message>
    <message>
        <source>Give a list or a range.</source>
        <translation>请给出一个列表或范围。</translation>
    </message>
    <message>
        <source>There is no Python function to call</source>
        <translation>没有可调用的 Python 函数</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>没有指定文件</translation>
    </message>
    <message>
        <source>no function is named</source>
        <translation>没有指定函数</translation>
    </message>
    <message>
        <source>its name holds a NUL byte</source>
        <translation>其名称中含有 NUL 字节</translation>
    </message>
    <message>
        <source>Name a file and one of its functions.</source>
        <translation>请指定一个文件及其中的一个函数。</translation>
    </message>
    <message>
        <source>The input %1 is no JSON value</source>
        <translation>输入 %1 不是 JSON 值</translation>
    </message>
    <message>
        <source>a Python function is called with one</source>
        <translation>Python 函数要用一个 JSON 值来调用</translation>
    </message>
    <message>
        <source>Write numbers as they are, and texts in &quot;quotes&quot;.</source>
        <translation>数字照原样写，文本写在 &quot;引号&quot; 里。</translation>
    </message>
    <message>
        <source>The file is no Python source</source>
        <translation>该文件不是 Python 源代码</translation>
    </message>
    <message>
        <source>Choose a file of text.</source>
        <translation>请选择一个文本文件。</translation>
    </message>
    <message>
        <source>The file cannot be read as Python</source>
        <translation>无法将该文件当作 Python 读取</translation>
    </message>
    <message>
        <source>the text that begins in line %L1 does not end</source>
        <translation>从第 %L1 行开始的文本没有结束</translation>
    </message>
    <message>
        <source>the bracket that begins in line %L1 does not end</source>
        <translation>从第 %L1 行开始的括号没有闭合</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>请更正该文件。</translation>
    </message>
    <message>
        <source>There is no such kind of task.</source>
        <translation>没有这种任务。</translation>
    </message>
    <message>
        <source>The description of the Python function cannot be read</source>
        <translation>无法读取 Python 函数的描述</translation>
    </message>
    <message>
        <source>The channel to an interpreter could not be made</source>
        <translation>无法建立通往解释器的通道</translation>
    </message>
    <message>
        <source>%1 does not answer as a Python interpreter does</source>
        <translation>%1 的应答不像 Python 解释器</translation>
    </message>
    <message>
        <source>%1 (Python %2) is too old: functions need Python %3 or newer</source>
        <translation>%1（Python %2）太旧：函数需要 Python %3 或更新版本</translation>
    </message>
    <message>
        <source>%1 (Python %2) cannot load %3: %4</source>
        <translation>%1（Python %2）无法载入 %3：%4</translation>
    </message>
    <message>
        <source>%1 (Python %2) cannot load %3: it ended in the middle of it</source>
        <translation>%1（Python %2）无法载入 %3：它中途结束了</translation>
    </message>
    <message>
        <source>%1 (Python %2) cannot load %3: it did not end within %L4 s</source>
        <translation>%1（Python %2）无法载入 %3：在 %L4 秒内没有结束</translation>
    </message>
    <message>
        <source>Raise the time limit.</source>
        <translation>请提高时间限制。</translation>
    </message>
    <message>
        <source>Install it: %1 -m pip install %2. Or choose an interpreter that has it.</source>
        <translation>请安装它：%1 -m pip install %2。或选择一个已装有它的解释器。</translation>
    </message>
    <message>
        <source>Check the file: %1</source>
        <translation>检查该文件：%1</translation>
    </message>
    <message>
        <source>Put what the file runs as a program under: if __name__ == &quot;__main__&quot;:</source>
        <translation>请把该文件作为程序运行的部分放到这里之下：if __name__ == &quot;__main__&quot;:</translation>
    </message>
    <message>
        <source>Check the name of the function.</source>
        <translation>请检查函数名。</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>试一试：%1</translation>
    </message>
    <message>
        <source>called sys.exit(%1); return from the function, or raise</source>
        <translation>调用了 sys.exit(%1)；请从函数返回，或抛出异常</translation>
    </message>
    <message>
        <source>its result cannot be written as JSON: %1</source>
        <translation>其结果无法写成 JSON：%1</translation>
    </message>
    <message>
        <source>its Python interpreter was ended by %1</source>
        <translation>其 Python 解释器被 %1 终止</translation>
    </message>
    <message>
        <source>its Python interpreter ended by itself, with %1</source>
        <translation>其 Python 解释器自行结束，%1</translation>
    </message>
    <message>
        <source>closed a descriptor that is not its own: the one that its result goes through</source>
        <translation>关闭了不属于它的描述符：传递其结果的那个</translation>
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
    <name>HistoryExport</name>
    <message>
        <source>HTML report (*.html)</source>
        <translation>HTML 报告 (*.html)</translation>
    </message>
    <message>
        <source>JSON, every task (*.json)</source>
        <translation>JSON，每个任务 (*.json)</translation>
    </message>
    <message>
        <source>CSV, a line a task (*.csv)</source>
        <translation>CSV，每个任务一行 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, a line a count (*.csv)</source>
        <translation>CSV，每个进程数一行 (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Markdown 表格 (*.md)</translation>
    </message>
</context>
<context>
    <name>HistoryFacts</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>已完成任务</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>墙钟时间</translation>
    </message>
    <message>
        <source>What was written is damaged. The run stays here until you delete it.</source>
        <translation>写入的数据已损坏。该运行会保留在此处，直到手动删除。</translation>
    </message>
    <message>
        <source>It can be resumed: exactly its unfinished tasks are run.</source>
        <translation>可以继续：只运行尚未完成的任务。</translation>
    </message>
    <message>
        <source>It may not outlast a power failure: %1.</source>
        <translation>断电后可能丢失：%1。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
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
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Attempts repeated</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU 时间</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停时间</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>%1 tasks/s</source>
        <translation>%1 任务/秒</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>It was profiled: its times are no measurement.</source>
        <translation>该运行做过剖析：其时间不能作为测量结果。</translation>
    </message>
    <message>
        <source>One process, no pool</source>
        <translation>单进程，无进程池</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chunk size %2</source>
        <translation>%1，分块大小 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>It has not come to its figures.</source>
        <translation>尚未得出数据。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Failed tasks, in all runs</source>
        <translation>失败任务（所有运行合计）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散度</translation>
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
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>计时</translation>
    </message>
    <message numerus="yes">
        <source>As in the tutorial, %Ln process(es)</source>
        <translation>
            <numerusform>如教程所示，%Ln 个进程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Through a shell</source>
        <translation>通过 Shell</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>Compared counts</source>
        <translation>比较的进程数</translation>
    </message>
    <message>
        <source>Rounds of the tasks in each run</source>
        <translation>每次运行的任务轮数</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Warm-up runs</source>
        <translation>预热运行</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>顺序的随机种子</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>分块大小</translation>
    </message>
    <message>
        <source>Start method</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>Time limit per task</source>
        <translation>每个任务的时限</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Niceness</source>
        <translation>Nice 值</translation>
    </message>
    <message>
        <source>Pinned to cores</source>
        <translation>绑定到核心</translation>
    </message>
    <message>
        <source>Memory limit per worker</source>
        <translation>每个工作进程的内存上限</translation>
    </message>
    <message>
        <source>Memory at which a worker is replaced</source>
        <translation>更换工作进程的内存阈值</translation>
    </message>
    <message>
        <source>Tasks after which a worker is replaced</source>
        <translation>更换工作进程前的任务数</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Profiled</source>
        <translation>已剖析</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Usable processors</source>
        <translation>可用处理器</translation>
    </message>
    <message>
        <source>Memory of the machine</source>
        <translation>机器内存</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
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
        <source>longest first</source>
        <translation>最长优先</translation>
    </message>
    <message>
        <source>interleaved</source>
        <translation>交错</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>依次</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>搜索得出</translation>
    </message>
    <message>
        <source>until precise</source>
        <translation>直到足够精确</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>one of the history</comment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Tuning</source>
        <comment>one of the history</comment>
        <translation>调优</translation>
    </message>
    <message>
        <source>Comparison</source>
        <comment>one of the history</comment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation>因错误停止</translation>
    </message>
    <message>
        <source>Finished, some failed</source>
        <translation>已完成，有失败</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>processes</comment>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>运行 %1：%2</translation>
    </message>
    <message>
        <source>others</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Lists spread over the arguments</source>
        <translation>列表展开为参数</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <source>Task of the plug-in</source>
        <translation>插件的任务</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Python function</source>
        <translation>Python 函数</translation>
    </message>
    <message>
        <source>plug-in</source>
        <translation>插件</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>en</source>
        <comment>the code of this language, as HTML names it</comment>
        <translation>zh-CN</translation>
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
    <name>LawCurves</name>
    <message>
        <source>Ideal</source>
        <translation>理想</translation>
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
        <source>Gustafson</source>
        <translation>古斯塔夫森</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>wall time</source>
        <translation>墙钟时间</translation>
    </message>
    <message>
        <source>then ended: it hung</source>
        <translation>后被结束：已挂起</translation>
    </message>
    <message>
        <source>vs one process</source>
        <translation>相对单进程</translation>
    </message>
    <message>
        <source>results kept</source>
        <translation>保留的结果</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>遗留</translation>
    </message>
    <message>
        <source>until we ended them</source>
        <translation>直到被结束</translation>
    </message>
    <message>
        <source>until all were gone</source>
        <translation>直到全部退出</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>equally fast</source>
        <translation>速度相同</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>速度为 %1</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>用时为 %1</translation>
    </message>
    <message>
        <source>The tasks need nothing from each other and each process had a processor: hardly anything was lost. That is as good as it gets, and without the time of one process nobody could tell.</source>
        <translation>任务之间互不依赖，每个进程都有一个处理器：几乎没有损失。不会有更好的结果了；没有单进程的用时，就无从得知。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln processes were %1 as fast as one, not %2: workers have to be started, the last one is waited for, and processors slow each other down or are busy elsewhere. Without the time of one process nobody could tell.</source>
        <translation>
            <numerusform>%Ln 个进程的速度是单进程的 %1，而不是 %2：工作进程需要启动，最后一个需要等待，处理器还会相互拖慢或忙于别的工作。没有单进程的用时，就无从得知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting needs no processor. As long as tasks only wait, each further process takes one more of them at the same time.</source>
        <translation>等待不需要处理器。只要任务只是等待，每多一个进程，就能同时多处理一个任务。</translation>
    </message>
    <message>
        <source>There were processors left that the first ones did not use. Once all are busy, more processes only take turns on them.</source>
        <translation>还有最初的进程没有用到的处理器。一旦全部忙碌，更多的进程只会在上面轮流运行。</translation>
    </message>
    <message>
        <source>The processors were busy already. More processes take turns on them and do no more work, but each of them is started, takes memory and is switched in and out.</source>
        <translation>处理器已经全部忙碌。更多的进程只能轮流运行，完成的工作并不更多，但每个都要启动、占用内存并来回切换。</translation>
    </message>
    <message>
        <source>Adding once in a thousand primes, the workers hardly ever meet at the lock. Sharing rarely is nearly as good as not sharing.</source>
        <translation>每一千个素数才累加一次，工作进程几乎不会在锁上相遇。很少共享与不共享几乎一样好。</translation>
    </message>
    <message>
        <source>The lock lets one worker in at a time, so they take turns and pay for the hand-over too. Separate counters need no lock: workers only meet once, at the end.</source>
        <translation>锁同一时间只放行一个工作进程，因此它们要轮流进入，交接也有开销。独立的计数器不需要锁：工作进程只在最后汇合一次。</translation>
    </message>
    <message>
        <source>Equal tasks make equal shares, so that all workers end together either way. Nobody can know that beforehand unless all tasks are alike.</source>
        <translation>相同的任务分成相同的份额，因此两种方式下所有工作进程都同时结束。除非所有任务都一样，否则事先无法知道。</translation>
    </message>
    <message>
        <source>Whoever got the last share had the longest tasks, and the others could not help: workers were idle for %1 of the time. One at a time, whoever is free takes the next one.</source>
        <translation>分到最后一份的工作进程拿到最长的任务，其他的却帮不上忙：工作进程有 %1 的时间空闲。每次一个任务时，谁空闲谁就取下一个。</translation>
    </message>
    <message numerus="yes">
        <source>One task hung, and nobody had told how long it may take: the run would have gone on for ever. Of the others %Ln result(s) were lost to crashes.</source>
        <translation>
            <numerusform>有一个任务挂起，而没有人规定它最多可用多长时间：运行将永远不会结束。其余任务中有 %Ln 个结果因崩溃而丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) were lost.</source>
        <translation>
            <numerusform>丢失了 %Ln 个结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>With a time limit and retries all are there.</source>
        <translation>有时限和重试时，结果一个不少。</translation>
    </message>
    <message numerus="yes">
        <source>The time limit ended what hung; without retries %Ln result(s) are lost.</source>
        <translation>
            <numerusform>时限结束了挂起的任务；由于没有重试，丢失 %Ln 个结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>A process does not end with its parent: the system gives it another one and lets it run. A pool ties its workers to its own life, so that the system itself ends them.</source>
        <translation>进程不会随父进程一起结束：系统会给它另一个父进程，让它继续运行。进程池把工作进程与自身的生命周期绑定，由系统自己结束它们。</translation>
    </message>
    <message>
        <source>This system ends the processes of a program with it, which few do. A pool does not count on that: it ties its workers to its own life.</source>
        <translation>本系统会随程序一起结束它的进程，很少有系统这样做。进程池并不依赖这一点：它把工作进程与自身的生命周期绑定。</translation>
    </message>
    <message>
        <source>One process was done after %1. It took %2 until all workers were there, and what is done that soon is not worth sharing.</source>
        <translation>单进程用了 %1 就完成了。等所有工作进程就绪就用了 %2；这么快就能完成的工作不值得分摊。</translation>
    </message>
    <message>
        <source>The start costs the same few milliseconds, but now there is enough work for it to be worth while.</source>
        <translation>启动同样只用几毫秒，但现在工作足够多，因此值得。</translation>
    </message>
    <message>
        <source>Here the start was so quick that sharing was worth it even for this little.</source>
        <translation>这里启动非常快，即使只有这么少的工作也值得分摊。</translation>
    </message>
    <message>
        <source>of the time lost</source>
        <translation>损失时间占比</translation>
    </message>
    <message>
        <source>of the time idle</source>
        <translation>空闲时间占比</translation>
    </message>
    <message>
        <source>of it starting</source>
        <translation>启动时间占比</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU 时间</translation>
    </message>
    <message>
        <source>Other programs were busy meanwhile, which counts as waiting here.</source>
        <translation>其间其他程序处于忙碌状态，这在此计为等待。</translation>
    </message>
    <message>
        <source>The answer was %1.</source>
        <translation>答案是：%1。</translation>
    </message>
    <message>
        <source>The answer was %1; your guess was %2.</source>
        <translation>答案是：%1；您的猜测是：%2。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>没有丢失</translation>
    </message>
    <message>
        <source>Some results are lost</source>
        <translation>丢失部分结果</translation>
    </message>
    <message>
        <source>All are lost</source>
        <translation>全部丢失</translation>
    </message>
    <message>
        <source>It never ends</source>
        <translation>永不结束</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of the workers</comment>
        <translation>没有</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>一些</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>更慢</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Measure first</source>
        <translation>先测量</translation>
    </message>
    <message>
        <source>What one process can do</source>
        <translation>一个进程能做多少</translation>
    </message>
    <message numerus="yes">
        <source>One process counts prime numbers, task after task. Then %Ln processes do the very same tasks. Only the first time tells what the second one is worth.</source>
        <translation>
            <numerusform>一个进程逐个任务地统计素数。然后 %Ln 个进程完成完全相同的任务。只有第一个用时才能说明第二个用时的价值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How much faster are %Ln processes?</source>
        <translation>
            <numerusform>%Ln 个进程快多少？</numerusform>
        </translation>
    </message>
    <message>
        <source>One process</source>
        <translation>单进程</translation>
    </message>
    <message>
        <source>for (task : tasks)
  results += run(task);  // one by one</source>
        <translation>for (task : tasks)
  results += run(task);  // 逐个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln processes</source>
        <translation>
            <numerusform>%Ln 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>Take more processes than the machine has processors, and look at the CPU time.</source>
        <translation>让进程数超过机器的处理器数，再看 CPU 时间。</translation>
    </message>
    <message>
        <source>Time one process before you start many.</source>
        <translation>先测量单进程，再启动多个进程。</translation>
    </message>
    <message>
        <source>Compare the same tasks, on the same machine.</source>
        <translation>在同一台机器上比较相同的任务。</translation>
    </message>
    <message>
        <source>One timing is an anecdote: repeat it.</source>
        <translation>一次测量只是个例：要重复测量。</translation>
    </message>
    <message>
        <source>Wall time is what you wait for, CPU time is what it costs.</source>
        <translation>墙钟时间是等待的时间，CPU 时间是付出的代价。</translation>
    </message>
    <message>
        <source>How many processes?</source>
        <translation>多少个进程？</translation>
    </message>
    <message>
        <source>Find the count that pays off</source>
        <translation>找到划算的进程数</translation>
    </message>
    <message numerus="yes">
        <source>The tasks compute all the time. First %Ln processes share them, then eight times as many, on the same processors.</source>
        <translation>
            <numerusform>任务一直在计算。先由 %Ln 个进程分担，再由八倍数量的进程分担，处理器不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tasks only wait, as for a network or a disk. First %Ln processes share them, then eight times as many.</source>
        <translation>
            <numerusform>任务只是等待，就像等待网络或磁盘。先由 %Ln 个进程分担，再由八倍数量的进程分担。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>What waits needs no processor: there more processes do help.</source>
        <translation>等待不需要处理器：这时更多的进程确实有帮助。</translation>
    </message>
    <message>
        <source>For work that computes: as many processes as processors.</source>
        <translation>计算型工作：进程数与处理器数相同。</translation>
    </message>
    <message>
        <source>For work that waits: many more.</source>
        <translation>等待型工作：进程数可以多得多。</translation>
    </message>
    <message>
        <source>Each process needs memory of its own.</source>
        <translation>每个进程都需要自己的内存。</translation>
    </message>
    <message>
        <source>When in doubt let Tune measure it.</source>
        <translation>拿不准时，交给“调优”测量。</translation>
    </message>
    <message>
        <source>Keep state separate</source>
        <translation>状态各自独立</translation>
    </message>
    <message>
        <source>Why sharing makes workers wait</source>
        <translation>为什么共享会造成等待</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers count prime numbers. In one version they all add to a single counter behind a lock. In the other, each keeps its own counter and the parent adds them up at the end.</source>
        <translation>
            <numerusform>%Ln 个工作进程统计素数。一个版本中，它们都累加到同一个由锁保护的计数器。另一个版本中，每个都有自己的计数器，最后由父进程汇总。</numerusform>
        </translation>
    </message>
    <message>
        <source>How much faster is the version with separate counters?</source>
        <translation>使用独立计数器的版本快多少？</translation>
    </message>
    <message>
        <source>One shared counter</source>
        <translation>一个共享计数器</translation>
    </message>
    <message>
        <source>for (n : range)
  if (is_prime(n)) {
    lock(shared);     // wait here
    shared.count += 1;
    unlock(shared);
  }</source>
        <translation>for (n : range)
  if (is_prime(n)) {
    lock(shared);     // 在此等待
    shared.count += 1;
    unlock(shared);
  }</translation>
    </message>
    <message>
        <source>for (n : range)
  if (is_prime(n) &amp;&amp; ++mine == 1000) {
    lock(shared);     // rarely
    shared.count += mine;
    unlock(shared);
    mine = 0;
  }</source>
        <translation>for (n : range)
  if (is_prime(n) &amp;&amp; ++mine == 1000) {
    lock(shared);     // 很少
    shared.count += mine;
    unlock(shared);
    mine = 0;
  }</translation>
    </message>
    <message>
        <source>A counter for each worker</source>
        <translation>每个进程一个计数器</translation>
    </message>
    <message>
        <source>long count = 0;      // mine alone
for (n : range)
  if (is_prime(n))
    count += 1;
return count;        // once</source>
        <translation>long count = 0;      // 仅自己用
for (n : range)
  if (is_prime(n))
    count += 1;
return count;        // 一次</translation>
    </message>
    <message>
        <source>Add to the counter</source>
        <translation>累加到计数器</translation>
    </message>
    <message>
        <source>Every prime</source>
        <translation>每个素数</translation>
    </message>
    <message>
        <source>Every 1,000</source>
        <translation>每 1,000 个</translation>
    </message>
    <message>
        <source>Adding less often is a third way: share rarely.</source>
        <translation>减少累加次数是第三种办法：尽量少共享。</translation>
    </message>
    <message>
        <source>Give each worker its own data.</source>
        <translation>给每个工作进程自己的数据。</translation>
    </message>
    <message>
        <source>Combine the results once, at the end.</source>
        <translation>只在最后合并一次结果。</translation>
    </message>
    <message>
        <source>If you must share, share rarely and hold the lock briefly.</source>
        <translation>如果必须共享，就少共享，并且只短暂持有锁。</translation>
    </message>
    <message>
        <source>Watch for orange in the lanes: it is time lost to waiting.</source>
        <translation>留意各行中的橙色：那是因等待而损失的时间。</translation>
    </message>
    <message>
        <source>Choose a chunk size</source>
        <translation>选择分块大小</translation>
    </message>
    <message>
        <source>Balance waiting and fairness</source>
        <translation>兼顾等待与公平</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks, each a little longer than the one before. In one version every worker gets its whole share at once, in the other one task at a time.</source>
        <translation>
            <numerusform>%Ln 个任务，每个都比前一个稍长。一个版本中，每个工作进程一次拿到全部份额；另一个版本中，每次一个任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks of equal length. In one version every worker gets its whole share at once, in the other one task at a time.</source>
        <translation>
            <numerusform>%Ln 个长度相同的任务。一个版本中，每个工作进程一次拿到全部份额；另一个版本中，每次一个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>How much faster are the small chunks?</source>
        <translation>小分块快多少？</translation>
    </message>
    <message>
        <source>One large chunk for each</source>
        <translation>每个进程一大块</translation>
    </message>
    <message>
        <source>One task at a time</source>
        <translation>每次一个任务</translation>
    </message>
    <message>
        <source>Task lengths</source>
        <translation>任务长度</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>递增</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>With equal tasks the shares are fair from the start.</source>
        <translation>任务相同时，份额从一开始就公平。</translation>
    </message>
    <message>
        <source>Large chunks leave workers idle at the end.</source>
        <translation>大分块会让工作进程在末尾空闲。</translation>
    </message>
    <message>
        <source>Small chunks cost a hand-out for every task.</source>
        <translation>小分块要为每个任务付出一次分发的开销。</translation>
    </message>
    <message>
        <source>Long tasks first, if you know which they are.</source>
        <translation>如果知道哪些任务较长，就先运行它们。</translation>
    </message>
    <message>
        <source>Automatic is right unless you measured otherwise.</source>
        <translation>除非测量结果不同，否则“自动”就是对的。</translation>
    </message>
    <message>
        <source>Expect failures</source>
        <translation>预料失败</translation>
    </message>
    <message>
        <source>Retry, time out, report</source>
        <translation>重试、限时、报告</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln tasks some crash and one hangs, each only the first time it is tried. One version takes no precautions, the other has a time limit and tries again.</source>
        <translation>
            <numerusform>%Ln 个任务中，有些会崩溃，有一个会挂起，都只发生在首次尝试时。一个版本不采取防范措施，另一个版本设有时限并会重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of the version without precautions?</source>
        <translation>没有防范措施的版本会怎样？</translation>
    </message>
    <message>
        <source>No precautions</source>
        <translation>无防范措施</translation>
    </message>
    <message>
        <source>pool.map(run, tasks);   // and hope</source>
        <translation>pool.map(run, tasks);   // 但愿没事</translation>
    </message>
    <message>
        <source>Time limit and retries</source>
        <translation>时限与重试</translation>
    </message>
    <message>
        <source>Time limit alone</source>
        <translation>仅时限</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>两次</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Without retries the time limit ends what hangs, but its result is lost.</source>
        <translation>没有重试时，时限会结束挂起的任务，但其结果会丢失。</translation>
    </message>
    <message>
        <source>A crash must cost one task, not the run.</source>
        <translation>一次崩溃只应损失一个任务，而不是整个运行。</translation>
    </message>
    <message>
        <source>Give every task a time limit.</source>
        <translation>给每个任务设定时限。</translation>
    </message>
    <message>
        <source>Try again what can be tried again.</source>
        <translation>能重试的就重试。</translation>
    </message>
    <message>
        <source>Report what failed, by name, in the end.</source>
        <translation>最后报告失败的任务，逐一列出名称。</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>No orphans, no zombies, no leaks</source>
        <translation>没有孤儿、僵尸和泄漏</translation>
    </message>
    <message numerus="yes">
        <source>A program starts %Ln workers and is killed while they work, so that it can clean up nothing. Once the workers were started by hand, once by a pool.</source>
        <translation>
            <numerusform>程序启动 %Ln 个工作进程，并在它们工作时被杀死，因此什么都来不及清理。一次是手动启动工作进程，一次是由进程池启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many of the workers started by hand are left behind?</source>
        <translation>手动启动的工作进程会遗留多少个？</translation>
    </message>
    <message>
        <source>Started by hand</source>
        <translation>手动启动</translation>
    </message>
    <message>
        <source>wait        # until it is killed</source>
        <translation>wait        # 直到被杀死</translation>
    </message>
    <message>
        <source>Started by a pool</source>
        <translation>由进程池启动</translation>
    </message>
    <message>
        <source>Orphans keep their memory and their processor until somebody finds them.</source>
        <translation>孤儿进程会一直占用内存和处理器，直到有人发现它们。</translation>
    </message>
    <message>
        <source>Whoever starts a process ends it, whatever happens.</source>
        <translation>谁启动进程，谁就负责结束它，无论发生什么。</translation>
    </message>
    <message>
        <source>Tie workers to the life of their parent.</source>
        <translation>把工作进程与父进程的生命周期绑定。</translation>
    </message>
    <message>
        <source>Wait for those that ended, or they stay as zombies.</source>
        <translation>等待已结束的进程，否则它们会成为僵尸进程。</translation>
    </message>
    <message>
        <source>Look for leftovers: Tools, Clean up leftovers.</source>
        <translation>查找残留进程：“工具”&gt;“清理残留进程”。</translation>
    </message>
    <message>
        <source>Know when not to</source>
        <translation>知道何时不用</translation>
    </message>
    <message>
        <source>When one process is faster</source>
        <translation>单进程更快的时候</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks of 20 µs each. One process does them in a loop; for the others workers are started first.</source>
        <translation>
            <numerusform>%Ln 个任务，每个 20 µs。单进程在循环中完成它们；多进程则要先启动工作进程。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks of 20 ms each. One process does them in a loop; for the others workers are started first.</source>
        <translation>
            <numerusform>%Ln 个任务，每个 20 ms。单进程在循环中完成它们；多进程则要先启动工作进程。</numerusform>
        </translation>
    </message>
    <message>
        <source>// first the workers start
Pool pool({.workers = %1});
auto results = pool.map(run, tasks);</source>
        <translation>// 先启动工作进程
Pool pool({.workers = %1});
auto results = pool.map(run, tasks);</translation>
    </message>
    <message>
        <source>Length of a task</source>
        <translation>单个任务的长度</translation>
    </message>
    <message>
        <source>20 µs</source>
        <translation>20 µs</translation>
    </message>
    <message>
        <source>20 ms</source>
        <translation>20 ms</translation>
    </message>
    <message>
        <source>A thousand times longer, and the start no longer counts.</source>
        <translation>任务长一千倍，启动就不再重要。</translation>
    </message>
    <message>
        <source>Starting workers costs milliseconds.</source>
        <translation>启动工作进程要花几毫秒。</translation>
    </message>
    <message>
        <source>A job shorter than that is done by one process.</source>
        <translation>比这更短的工作交给单进程。</translation>
    </message>
    <message>
        <source>Keep a pool and use it again.</source>
        <translation>保留进程池并重复使用。</translation>
    </message>
    <message>
        <source>Make the tasks larger before you add workers.</source>
        <translation>先把任务变大，再增加工作进程。</translation>
    </message>
    <message>
        <source>Starting workers and handing out so little work cost more than sharing it brought.</source>
        <translation>启动工作进程并分发这么少的工作，所花代价超过了分工的收益。</translation>
    </message>
</context>
<context>
    <name>LossEvidence</name>
    <message>
        <source>No task to take</source>
        <translation>无任务可取</translation>
    </message>
    <message>
        <source>Between two tasks</source>
        <translation>两个任务之间</translation>
    </message>
    <message>
        <source>Starting workers</source>
        <translation>启动工作进程</translation>
    </message>
    <message>
        <source>Idle at the end</source>
        <translation>末尾空闲</translation>
    </message>
    <message>
        <source>Ending workers</source>
        <translation>结束工作进程</translation>
    </message>
    <message>
        <source>More workers in tasks than processors</source>
        <translation>正在执行任务的工作进程多于处理器</translation>
    </message>
    <message>
        <source>Tasks that took much longer than alone</source>
        <translation>比单独运行慢得多的任务</translation>
    </message>
    <message>
        <source>%1: %2, %3 in all</source>
        <comment>what: 14 stretches, 1.2 s in all</comment>
        <translation>%1：%2，共 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretch(es)</source>
        <translation>
            <numerusform>%Ln 段</numerusform>
        </translation>
    </message>
    <message>
        <source>When workers waited was not recorded; the queue shows when it was empty.</source>
        <translation>未记录工作进程何时等待；队列显示它何时为空。</translation>
    </message>
    <message>
        <source>The log tells when workers came and went.</source>
        <translation>日志记录了工作进程何时启动和结束。</translation>
    </message>
    <message>
        <source>When the limit held workers back was not recorded; compare CPU time with wall time.</source>
        <translation>未记录限制何时拖慢工作进程；可将 CPU 时间与墙钟时间比较。</translation>
    </message>
    <message>
        <source>When workers waited for a processor was not recorded; compare CPU time with wall time.</source>
        <translation>未记录工作进程何时等待处理器；可将 CPU 时间与墙钟时间比较。</translation>
    </message>
    <message>
        <source>The column Waited tells how long each task waited to be handed out.</source>
        <translation>“等待”一列显示每个任务等待分发的时间。</translation>
    </message>
    <message>
        <source>The column Ran for tells how long each task took.</source>
        <translation>“运行”一列显示每个任务的用时。</translation>
    </message>
    <message>
        <source>When tasks waited was not recorded; what Ran for is more than CPU, a task spent waiting.</source>
        <translation>未记录任务何时等待；“运行”超出“CPU”的部分就是任务等待的时间。</translation>
    </message>
    <message>
        <source>Seen waiting for a disk</source>
        <translation>看到在等待磁盘</translation>
    </message>
    <message>
        <source>Seen waiting for a lock</source>
        <translation>看到在等待锁</translation>
    </message>
    <message>
        <source>Seen asleep</source>
        <translation>看到在休眠</translation>
    </message>
    <message>
        <source>Seen waiting for a pipe, a socket or the network</source>
        <translation>看到在等待管道、套接字或网络</translation>
    </message>
    <message>
        <source>Seen waiting for a program</source>
        <translation>看到在等待程序</translation>
    </message>
    <message>
        <source>Seen waiting</source>
        <translation>看到在等待</translation>
    </message>
    <message>
        <source>%1: %2, by looks at a few workers at a time</source>
        <comment>what: 14 stretches, …</comment>
        <translation>%1：%2，每次只查看少数工作进程</translation>
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
    <message>
        <source>So far, most of the gap to %1× is %2</source>
        <translation>到目前为止，与 %1× 的差距主要来自%2</translation>
    </message>
    <message>
        <source>So far, the largest part of the gap to %1× is %2</source>
        <translation>到目前为止，与 %1× 的差距中最大的一部分来自%2</translation>
    </message>
    <message>
        <source>Workers were idle for %1 at the end. A chunk size of %2 would even this out.</source>
        <translation>工作进程在结尾处有 %1 的时间空闲。把块大小设为 %2 可以使其均衡。</translation>
    </message>
    <message>
        <source>Tasks take %1, handing them out takes %2. Larger chunks would help.</source>
        <translation>任务耗时 %1，分发任务耗时 %2。较大的块会有帮助。</translation>
    </message>
    <message>
        <source>Other programs took %1 of the workers&apos; time; hardly anything else was lost.</source>
        <translation>其他程序占用了 %1 的工作时间；除此之外几乎没有损失。</translation>
    </message>
    <message>
        <source>Other programs took %1 of the workers&apos; time. The largest part of the rest of the gap to %2× is %3</source>
        <translation>其他程序占用了 %1 的工作时间。与 %2× 的其余差距中最大的一部分是%3</translation>
    </message>
    <message>
        <source>waiting for a processor: there are %1 for %2 workers and other programs, whose part can&apos;t be told on this machine.</source>
        <translation>等待处理器：%2 个工作进程与其他程序共用 %1 个处理器，在这台机器上无法得知其他程序所占的部分。</translation>
    </message>
    <message>
        <source>waiting: workers spent %1 of their time on it. Waits for a processor and other waits can&apos;t be told apart on this machine.</source>
        <translation>等待：占工作进程时间的 %1。在这台机器上无法区分等待处理器与其他等待。</translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>%1 as fast (95% interval %2 to %3)</source>
        <translation>%1 倍速度（95% 区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>%1 as fast</source>
        <translation>%1 倍速度</translation>
    </message>
    <message>
        <source>one process, no pool</source>
        <translation>单进程，无进程池</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chunk size %2</source>
        <translation>%1，分块大小 %2</translation>
    </message>
    <message>
        <source>Run %1 was %2 as run %3</source>
        <comment>1: number, 2: &apos;1.42× as fast&apos;, 3: number</comment>
        <translation>运行 %1 与运行 %3 相比为 %2</translation>
    </message>
    <message>
        <source>They are not the same work, so their times give no ratio.</source>
        <translation>两者不是相同的工作，因此其时间不构成比值。</translation>
    </message>
    <message>
        <source>One of them did not finish all of its tasks, so their times give no ratio.</source>
        <translation>其中之一没有完成全部任务，因此其时间不构成比值。</translation>
    </message>
    <message>
        <source>One of them was profiled: its workers did more than the tasks, so there is no ratio.</source>
        <translation>其中之一做过剖析：其工作进程除任务外还做了别的事，因此没有比值。</translation>
    </message>
    <message>
        <source>One of them has no times yet.</source>
        <translation>其中之一还没有时间。</translation>
    </message>
    <message>
        <source>They have no number of processes in common, so there is nothing to set side by side.</source>
        <translation>两者没有共同的进程数，因此无法并列比较。</translation>
    </message>
    <message>
        <source>%1. One run each: no interval, so this may be chance.</source>
        <translation>%1。各只有一次运行：没有区间，因此可能是偶然。</translation>
    </message>
    <message>
        <source>%1. Too few runs for an interval, so this may be chance.</source>
        <translation>%1。运行次数太少，没有区间，因此可能是偶然。</translation>
    </message>
    <message>
        <source>No difference can be told from chance: run %1 was %2 to %3 as fast as run %4 (95% interval).</source>
        <translation>看不出偶然之外的差别：运行 %1 的速度是运行 %4 的 %2 至 %3（95% 区间）。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
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
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 tasks/s</source>
        <translation>%1 任务/秒</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>This is with %1.</source>
        <translation>此为使用%1时的结果。</translation>
    </message>
    <message>
        <source>The measurement was disturbed (grade %1).</source>
        <translation>测量受到干扰（等级 %1）。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Run %1 / run %2</source>
        <translation>运行 %1 / 运行 %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Wall time, %1</source>
        <translation>墙钟时间，%1</translation>
    </message>
</context>
<context>
    <name>PopWords</name>
    <message>
        <source>Global efficiency</source>
        <translation>总效率</translation>
    </message>
    <message>
        <source>How much of the processes&apos; time was work that one process would have had as well.</source>
        <translation>进程时间中有多少是单个进程同样要做的工作。</translation>
    </message>
    <message>
        <source>Parallel efficiency</source>
        <translation>并行效率</translation>
    </message>
    <message>
        <source>How much of the processes&apos; time was spent in tasks on a processor.</source>
        <translation>进程时间中有多少用于在处理器上执行任务。</translation>
    </message>
    <message>
        <source>Load balance</source>
        <translation>负载均衡</translation>
    </message>
    <message>
        <source>How evenly the processes computed.</source>
        <translation>各进程计算量的均匀程度。</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>How much of the run the busiest process computed.</source>
        <translation>最忙的进程在运行中有多少时间在计算。</translation>
    </message>
    <message>
        <source>Serialisation</source>
        <translation>串行化</translation>
    </message>
    <message>
        <source>What the order of the tasks and the wait for the last one leave of it.</source>
        <translation>任务顺序和等待最后一个任务之后还剩多少。</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>What starting, handing out and waiting for a processor leave of it.</source>
        <translation>启动、分发和等待处理器之后还剩多少。</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>What tasks cost alone, over what they cost side by side.</source>
        <translation>任务单独执行的开销与同时执行的开销之比。</translation>
    </message>
    <message>
        <source>Each efficiency is the product of those below it; 80% and more is good.</source>
        <translation>每个效率都是其下各项的乘积；80% 及以上为好。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a factor and what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Efficiency of %Ln process(es): %1 = %2</source>
        <translation>
            <numerusform>%Ln 个进程的效率：%1 = %2</numerusform>
        </translation>
    </message>
    <message>
        <source>load balance %1</source>
        <translation>负载均衡 %1</translation>
    </message>
    <message>
        <source>serialisation %1</source>
        <translation>串行化 %1</translation>
    </message>
    <message>
        <source>transfer %1</source>
        <translation>传输 %1</translation>
    </message>
    <message>
        <source>parallel efficiency %1</source>
        <translation>并行效率 %1</translation>
    </message>
    <message>
        <source>computation %1</source>
        <translation>计算 %1</translation>
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
        <source>Task %1 crashed: %2.</source>
        <translation>任务 %1 崩溃：%2。</translation>
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
        <source>It was restarted.</source>
        <translation>它已重新启动。</translation>
    </message>
    <message>
        <source>It was restarted and task %1 is tried again.</source>
        <translation>它已重新启动，任务 %1 将重试。</translation>
    </message>
    <message>
        <source>It was restarted; task %1 counts as crashed.</source>
        <translation>它已重新启动；任务 %1 计为崩溃。</translation>
    </message>
    <message>
        <source>The system allows %1 processes for this user.</source>
        <translation>系统允许此用户有 %1 个进程。</translation>
    </message>
    <message>
        <source>The control group of this program allows %1 processes.</source>
        <translation>本程序的控制组允许 %1 个进程。</translation>
    </message>
    <message>
        <source>The system allows %1 processes in all.</source>
        <translation>系统总共允许 %1 个进程。</translation>
    </message>
    <message>
        <source>Memory is short: %1 are free.</source>
        <translation>内存不足：剩余 %1。</translation>
    </message>
    <message>
        <source>The system allows %1 open files.</source>
        <translation>系统允许打开 %1 个文件。</translation>
    </message>
    <message>
        <source>The system refused more processes.</source>
        <translation>系统拒绝了更多进程。</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %Ln worker(s) could start.</source>
        <translation>
            <numerusform>%Ln 个工作进程中只有 %1 个能够启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker %1 was ended by the system: out of memory.</source>
        <translation>工作进程 %1 被系统结束：内存耗尽。</translation>
    </message>
    <message>
        <source>Worker %1 was ended by the system (signal %2).</source>
        <translation>工作进程 %1 被系统结束（信号 %2）。</translation>
    </message>
    <message>
        <source>Most often the computer ran out of memory.</source>
        <translation>最常见的原因是计算机内存耗尽。</translation>
    </message>
    <message>
        <source>Worker %1 failed task %2 at %3. It was restarted and the task was retried.</source>
        <translation>工作进程 %1 在 %3 时任务 %2 失败。它已重新启动，任务已重试。</translation>
    </message>
    <message>
        <source>Task %1 crashed (signal %2).</source>
        <translation>任务 %1 崩溃（信号 %2）。</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>正在重试。</translation>
    </message>
    <message>
        <source>Worker %1 was restarted, and the other tasks go on.</source>
        <translation>工作进程 %1 已重新启动，其他任务继续进行。</translation>
    </message>
    <message>
        <source>It was tried again on worker %1 and finished.</source>
        <translation>已在工作进程 %1 上重试并完成。</translation>
    </message>
    <message>
        <source>It was tried again on worker %1 and failed.</source>
        <translation>已在工作进程 %1 上重试，但失败了。</translation>
    </message>
    <message>
        <source>Task %1 took longer than %2</source>
        <translation>任务 %1 耗时超过 %2</translation>
    </message>
    <message>
        <source>and was ended.</source>
        <translation>，已被结束。</translation>
    </message>
    <message>
        <source>Worker %1 ran out of memory.</source>
        <translation>工作进程 %1 内存耗尽。</translation>
    </message>
    <message>
        <source>It passed the %1 limit on task %2.</source>
        <translation>它在任务 %2 上超过了 %1 的限制。</translation>
    </message>
    <message numerus="yes">
        <source>It passed the %1 limit on task %2, %Ln time(s) in a row.</source>
        <translation>
            <numerusform>它在任务 %2 上连续 %Ln 次超过了 %1 的限制。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: worker %1 ran out of memory.</source>
        <translation>已停止：工作进程 %1 内存耗尽。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln failed task(s).</source>
        <translation>
            <numerusform>在 %Ln 个任务失败后停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln worker(s) were ended.</source>
        <translation>
            <numerusform>其余 %Ln 个工作进程已结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 results are kept.</source>
        <translation>保留了 %2 个结果中的 %1 个。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
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
    <name>SlowdownWords</name>
    <message>
        <source>%1 in the kernel</source>
        <translation>%1 在内核中</translation>
    </message>
    <message>
        <source>%1 for more work</source>
        <translation>%1 用于更多的工作</translation>
    </message>
    <message>
        <source>%1 for a slower clock</source>
        <translation>%1 由于时钟变慢</translation>
    </message>
    <message>
        <source>%1 for a slower clock or a shared core</source>
        <translation>%1 由于时钟变慢或共用核心</translation>
    </message>
    <message>
        <source>%1 for memory, caches or a shared core</source>
        <translation>%1 用于内存、缓存或共用核心</translation>
    </message>
    <message>
        <source>%1 for memory, caches and all else</source>
        <translation>%1 用于内存、缓存及其他</translation>
    </message>
    <message>
        <source>%1 outside of the kernel</source>
        <translation>%1 在内核之外</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page fault(s) more.</source>
        <translation>
            <numerusform>多了 %Ln 次缺页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of it in the kernel: %1 more.</source>
        <translation>其中大部分在内核中：多了 %1。</translation>
    </message>
    <message>
        <source>Let tasks ask less of the kernel: fewer and larger reads, writes and allocations.</source>
        <translation>让任务少求助于内核：读、写和内存分配次数更少、每次更大。</translation>
    </message>
    <message>
        <source>Let tasks keep their memory instead of taking it anew.</source>
        <translation>让任务保留内存，而不是重新申请。</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>More work</source>
        <translation>更多工作</translation>
    </message>
    <message>
        <source>Clock or shared core</source>
        <translation>时钟或共用核心</translation>
    </message>
    <message>
        <source>Memory and all else</source>
        <translation>内存及其他</translation>
    </message>
    <message>
        <source>Outside of the kernel</source>
        <translation>内核之外</translation>
    </message>
    <message>
        <source>Tasks took %1 as much processor time as alone: %2.</source>
        <translation>任务耗费的处理器时间是单独运行时的 %1：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sum</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Side by side they do more work: look for retries, and for work that grows with the number of workers.</source>
        <translation>并行时它们做了更多的工作：请查找重试，以及随工作进程数增加的工作。</translation>
    </message>
    <message>
        <source>Most of it is a slower clock: it falls when more of the processor is at work.</source>
        <translation>其中大部分是时钟变慢：处理器负载越多，时钟越低。</translation>
    </message>
    <message>
        <source>Most of it is a slower clock or a shared core: no more workers than cores are worth it.</source>
        <translation>其中大部分是时钟变慢或共用核心：工作进程数不宜超过核心数。</translation>
    </message>
    <message>
        <source>Most of it is memory and caches: let tasks touch less at a time, or use fewer workers.</source>
        <translation>其中大部分是内存和缓存：让任务一次少访问一些内存，或减少工作进程。</translation>
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
    <message>
        <source>Waiting in tasks or for a processor</source>
        <translation>任务中的等待或等待处理器</translation>
    </message>
    <message>
        <source>No free processor or other programs</source>
        <translation>无空闲处理器或其他程序</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>测量</translation>
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
    <message>
        <source>a machine that slept</source>
        <translation>计算机曾休眠</translation>
    </message>
    <message>
        <source>time not accounted for</source>
        <translation>未归类的时间</translation>
    </message>
    <message>
        <source>tasks on several processors</source>
        <translation>占用多个处理器的任务</translation>
    </message>
    <message>
        <source>Gustafson&apos;s law</source>
        <translation>古斯塔夫森定律</translation>
    </message>
    <message numerus="yes">
        <source>Scaled speed-up of %Ln process(es)</source>
        <translation>
            <numerusform>%Ln 个进程的可扩展加速比</numerusform>
        </translation>
    </message>
    <message>
        <source>With Amdahl&apos;s serial share: how much more they would do in the time of one, if each brought work of its own.</source>
        <translation>按阿姆达尔的串行占比：若每个进程都带来自己的工作，它们在单个进程的时间内能多做多少。</translation>
    </message>
    <message numerus="yes">
        <source>Efficiencies of %Ln process(es)</source>
        <translation>
            <numerusform>%Ln 个进程的效率</numerusform>
        </translation>
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
    <message>
        <source>run %1</source>
        <comment>the 26th</comment>
        <translation>第 %1 次运行</translation>
    </message>
    <message>
        <source>Run %1 of at least %2</source>
        <translation>第 %1 次运行，至少 %2 次</translation>
    </message>
    <message>
        <source>Waiting for a quiet machine</source>
        <translation>等待机器空闲</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %Ln second(s) at the latest.</source>
        <translation>
            <numerusform>最迟 %Ln 秒后开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tuning starts by itself when they use less.</source>
        <translation>它们使用得少些时，调优会自动开始。</translation>
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
    <message numerus="yes">
        <source>Fastest: chunk size %1 with %Ln process(es), %2.</source>
        <translation>
            <numerusform>最快：分块大小 %1，%Ln 个进程，%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es): %1</source>
        <comment>8 processes: 7.94 s</comment>
        <translation>
            <numerusform>%Ln 个进程：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <comment>of one count</comment>
        <translation>
            <numerusform>%Ln 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ±%2</source>
        <comment>median and spread</comment>
        <translation>%1 ±%2</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Chunk size %1, %2</source>
        <comment>Chunk size 16, 8 processes: 7.94 s, 5 runs</comment>
        <translation>分块大小 %1，%2</translation>
    </message>
    <message>
        <source>tasks failed in each of them</source>
        <translation>每次都有任务失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with failed tasks left out</source>
        <comment>runs</comment>
        <translation>
            <numerusform>已排除 %Ln 次有任务失败的运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TuneReport</name>
    <message>
        <source>Nothing was measured</source>
        <translation>没有测量结果</translation>
    </message>
    <message numerus="yes">
        <source>What limits %Ln process(es): %1</source>
        <translation>
            <numerusform>什么限制了 %Ln 个进程：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade %1.</source>
        <translation>等级 %1。</translation>
    </message>
    <message>
        <source>Cannot be told on this machine: %1.</source>
        <translation>此计算机上无法判断：%1。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>规律</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Every repeat</source>
        <translation>每次重复</translation>
    </message>
    <message>
        <source>Chunk sizes</source>
        <translation>分块大小</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Speed-up: times faster than one process; bars are 95% intervals</source>
        <translation>加速比：比单个进程快的倍数；线段为 95% 区间</translation>
    </message>
    <message>
        <source>Wall time: median of the runs</source>
        <translation>墙钟时间：各次运行的中位数</translation>
    </message>
    <message>
        <source>Efficiency: speed-up for each process</source>
        <translation>效率：每个进程的加速比</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>阿姆达尔定律</translation>
    </message>
    <message>
        <source>Universal Scalability Law</source>
        <translation>通用可伸缩性定律（USL）</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>规律</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value (95%)</source>
        <translation>值（95%）</translation>
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
        <source>no peak seen</source>
        <translation>未见峰值</translation>
    </message>
    <message>
        <source>Typical error</source>
        <translation>典型误差</translation>
    </message>
    <message>
        <source>From so few counts no law can be drawn.</source>
        <translation>数量太少，无法得出规律。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
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
        <source>Karp-Flatt</source>
        <translation>Karp-Flatt</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU 时间</translation>
    </message>
    <message>
        <source>Tasks/s</source>
        <translation>任务/秒</translation>
    </message>
    <message>
        <source>Overhead/task</source>
        <translation>开销/任务</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Every run, in the order made</source>
        <translation>每次运行，按测量顺序</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>one process</source>
        <translation>单个进程</translation>
    </message>
    <message>
        <source>chunk size</source>
        <translation>分块大小</translation>
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
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器数</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Physical cores</source>
        <translation>物理核心</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量时间</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, as HTML names it</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>The measurement was disturbed (grade C): the doubts below say why.</source>
        <translation>测量受到干扰（等级 C）：原因见下方的疑点。</translation>
    </message>
    <message>
        <source>The rows cannot be compared (grade D): the doubts below say why.</source>
        <translation>各行无法比较（等级 D）：原因见下方的疑点。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Between %1 and %2 with 95% confidence.</source>
        <translation>95% 置信度下在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>Fastest: %1. Fewest within 5% of it: %2. To keep the desktop smooth: %3.</source>
        <translation>最快：%1。与其相差 5% 以内的最少数量：%2。保持桌面流畅：%3。</translation>
    </message>
    <message>
        <source>All runs computed the same results.</source>
        <translation>所有运行的计算结果相同。</translation>
    </message>
    <message>
        <source>What it could have been, and what the pool took</source>
        <translation>可能达到的结果，以及进程池的开销</translation>
    </message>
    <message>
        <source>Efficiencies after POP</source>
        <translation>POP 效率</translation>
    </message>
    <message>
        <source>Gustafson&apos;s law</source>
        <translation>古斯塔夫森定律</translation>
    </message>
    <message>
        <source>Scaled speed-up, processes:</source>
        <translation>可扩展加速比，进程数：</translation>
    </message>
    <message>
        <source>Left out: tasks failed</source>
        <translation>已排除：有任务失败</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>干扰</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>Of ideal</source>
        <translation>占理想</translation>
    </message>
    <message>
        <source>Steady tasks/s</source>
        <translation>稳态任务/秒</translation>
    </message>
    <message>
        <source>Without start-up</source>
        <translation>不含启动</translation>
    </message>
    <message>
        <source>Without others (estimate)</source>
        <translation>不含其他程序（估计）</translation>
    </message>
    <message>
        <source>CPU inflation</source>
        <translation>CPU 时间增幅</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Dispatch/task</source>
        <translation>分发/任务</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>池</translation>
    </message>
    <message>
        <source>failing left out</source>
        <comment>after a number of runs</comment>
        <translation>次失败已排除</translation>
    </message>
    <message>
        <source>failing</source>
        <comment>after a number of runs</comment>
        <translation>次失败</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the ends of a range</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>What tasks took more processor time for</source>
        <translation>任务多耗费处理器时间的原因</translation>
    </message>
    <message>
        <source>Page faults</source>
        <translation>缺页次数</translation>
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
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a speed-up and its interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Tasks wait: %1 of their time. Waits for a processor and other waits can&apos;t be told apart on this machine.</source>
        <translation>任务在等待：占其时间的 %1。在这台机器上无法区分等待处理器与其他等待。</translation>
    </message>
    <message>
        <source>%1 workers and other programs share %2 processors; which of them took more can&apos;t be told on this machine.</source>
        <translation>%1 个工作进程与其他程序共用 %2 个处理器；在这台机器上无法得知谁占用得更多。</translation>
    </message>
    <message>
        <source>Processes slow each other down: tasks took %1 as long side by side as alone.</source>
        <translation>进程相互拖慢：并行时任务耗时是单独运行时的 %1。</translation>
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
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Show where lost time lies</source>
        <translation>显示损失的时间在哪里</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Filter tasks, log lines or saved runs</source>
        <translation>筛选任务、日志行或已保存的运行</translation>
    </message>
    <message>
        <source>Buttons, boxes and rows</source>
        <translation>按钮、复选框和行</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Press, tick or select what has the focus</source>
        <translation>按下、勾选或选中焦点所在项</translation>
    </message>
    <message>
        <source>
Slower compute
  The tasks&apos; CPU time, less that of one process alone. Workers ask the kernel how much of it was
  its own, and how many page faults there were. Between tasks, at most ten times a second, they
  run a loop of 0.1 ms that no memory slows down: what slows it down is the processor&apos;s clock, or
  another worker on the same core. The bars count that as Measuring.
</source>
        <translation>
计算变慢
  任务的 CPU 时间减去单个进程单独运行时的 CPU 时间。工作进程向内核询问其中有多少是内核自身的时间，
  以及发生了多少次缺页。在任务之间，每秒最多十次，它们运行一个 0.1 毫秒、不受内存影响的循环：
  使它变慢的是处理器的时钟，或同一核心上的另一个工作进程。条形图将其计为“测量”。
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
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shell command</source>
        <translation>Shell 命令</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln task(s)</source>
        <translation>
            <numerusform>%1 · %Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared counter</source>
        <translation>共享计数器</translation>
    </message>
    <message>
        <source>Counts prime numbers; each worker adds what it finds to one counter that all share, behind a lock.</source>
        <translation>统计素数；每个工作进程把找到的数加到一个由锁保护的共享计数器上。</translation>
    </message>
    <message>
        <source>the lock: only one worker at a time has it</source>
        <translation>锁：同一时间只有一个工作进程持有</translation>
    </message>
    <message>
        <source>Unreliable tasks</source>
        <translation>不可靠任务</translation>
    </message>
    <message>
        <source>Computes, but some tasks crash or hang at their first attempt, to show what retries and time limits are for.</source>
        <translation>进行计算，但部分任务在首次尝试时崩溃或挂起，用来展示重试和时限的作用。</translation>
    </message>
    <message>
        <source>the processor, and the time limit that ends a task that hangs</source>
        <translation>处理器，以及结束挂起任务的时限</translation>
    </message>
    <message>
        <source>primes found before they are added to the shared counter, under its lock; 0: once, at the end of the task</source>
        <translation>找到多少个素数后在锁的保护下加到共享计数器；0：任务结束时一次性累加</translation>
    </message>
    <message>
        <source>CPU time of a task</source>
        <translation>每个任务的 CPU 时间</translation>
    </message>
    <message>
        <source>every n-th task crashes at its first attempt; 0: none</source>
        <translation>每第 n 个任务在首次尝试时崩溃；0：无</translation>
    </message>
    <message>
        <source>every n-th task hangs at its first attempt; 0: none</source>
        <translation>每第 n 个任务在首次尝试时挂起；0：无</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每次个数</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU 时间</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>挂起</translation>
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
    <message>
        <source>%1 Limited by %2.</source>
        <translation>%1限制因素：%2。</translation>
    </message>
</context>
<context>
    <name>manyhands::ChartActions</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
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
        <source>Runs a program once for each input, without a shell.</source>
        <translation>对每个输入运行一次程序，不经过 shell。</translation>
    </message>
</context>
<context>
    <name>manyhands::CompareDialog</name>
    <message>
        <source>Compare runs</source>
        <translation>比较运行</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>此运行</translation>
    </message>
    <message>
        <source>With</source>
        <translation>与</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>manyhands::ComparePane</name>
    <message>
        <source>Comparison of two runs</source>
        <translation>两次运行的比较</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>复制比较结果</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>关闭比较</translation>
    </message>
    <message>
        <source>Run %1 and run %2</source>
        <translation>运行 %1 与运行 %2</translation>
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
    <message>
        <source>%1, logarithmic</source>
        <comment>a title or a unit</comment>
        <translation>%1，对数</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
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
    <message>
        <source>The settings could not be shown.</source>
        <translation>无法显示设置。</translation>
    </message>
    <message>
        <source>The plug-in cannot be used.</source>
        <translation>无法使用该插件。</translation>
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
    <name>manyhands::FactsPanel</name>
    <message>
        <source>Facts of the selected run</source>
        <translation>所选运行的信息</translation>
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
    <name>manyhands::HistoryModel</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>墙钟时间</translation>
    </message>
</context>
<context>
    <name>manyhands::HistoryPage</name>
    <message>
        <source>Copied: %1.</source>
        <translation>已复制：%1。</translation>
    </message>
    <message>
        <source>Run %1 cannot be opened in the form</source>
        <translation>无法在表单中打开运行 %1</translation>
    </message>
    <message>
        <source>Export run %1</source>
        <translation>导出运行 %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>run, when, state</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Manyhands</source>
        <translation>Manyhands</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln saved run(s)?</source>
        <translation>
            <numerusform>删除 %Ln 次已保存的运行？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their settings, times and results go with them. This cannot be undone.</source>
        <translation>其设置、时间和结果将一并删除，无法撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln saved run(s).</source>
        <translation>
            <numerusform>已删除 %Ln 次已保存的运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no two saved runs to compare yet.</source>
        <translation>还没有两次已保存的运行可供比较。</translation>
    </message>
    <message>
        <source>Saved runs</source>
        <translation>已保存的运行</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Shows its settings in the form of the Run page. Nothing is run.</source>
        <translation>在“运行”页的表单中显示其设置，不会运行任何东西。</translation>
    </message>
</context>
<context>
    <name>manyhands::HistoryTable</name>
    <message>
        <source>Saved runs</source>
        <translation>已保存的运行</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>查找运行</translation>
    </message>
    <message>
        <source>Find a run, experiment or state</source>
        <translation>查找运行、实验或状态</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No such runs</source>
        <translation>没有这样的运行</translation>
    </message>
    <message>
        <source>Change the filter above to see the others.</source>
        <translation>更改上方的筛选条件以查看其他运行。</translation>
    </message>
    <message>
        <source>No saved runs</source>
        <translation>没有已保存的运行</translation>
    </message>
    <message>
        <source>Finished runs are saved here automatically.</source>
        <translation>完成的运行会自动保存在这里。</translation>
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
    <name>manyhands::JsonInputsEdit</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>1..100, or one JSON value a line</source>
        <translation>1..100，或每行一个 JSON 值</translation>
    </message>
    <message>
        <source>Numbers, &quot;texts&quot;, [lists] or {&quot;objects&quot;: 1}. Drop a file here to take its lines.</source>
        <translation>数字、&quot;texts&quot;、[lists] 或 {&quot;objects&quot;: 1}。将文件拖到此处可使用其各行。</translation>
    </message>
    <message>
        <source>Lines of…</source>
        <translation>读取行…</translation>
    </message>
    <message>
        <source>Take the lines of a file as inputs</source>
        <translation>将文件的各行用作输入</translation>
    </message>
    <message>
        <source>Choose a file with one JSON value a line</source>
        <translation>选择每行一个 JSON 值的文件</translation>
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
    <name>manyhands::LearnPage</name>
    <message>
        <source>The lesson could not be run.</source>
        <translation>无法运行此课程。</translation>
    </message>
    <message>
        <source>The two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>运行结果</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Guess first.</source>
        <translation>请先猜测。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一课：%1</translation>
    </message>
    <message>
        <source>%L1 of %L2 lessons done</source>
        <translation>已完成 %L1 / %L2 课</translation>
    </message>
    <message>
        <source>Finding out how fast this machine is</source>
        <translation>正在测定本机的速度</translation>
    </message>
    <message>
        <source>Timing one process</source>
        <translation>正在测量单进程</translation>
    </message>
    <message>
        <source>Running version %L1 of 2</source>
        <translation>正在运行版本 %L1 / 2</translation>
    </message>
    <message>
        <source>Lesson %L1 of %L2</source>
        <translation>第 %L1 课，共 %L2 课</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>There is nothing to show as a table yet.</source>
        <translation>尚无可用表格显示的内容。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>您的猜测</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一课</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>尚无可复制的内容。</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>已复制：%1。</translation>
    </message>
</context>
<context>
    <name>manyhands::LeftoverKeeper</name>
    <message numerus="yes">
        <source>%Ln process(es) from an earlier run are still there.</source>
        <translation>
            <numerusform>先前运行的 %Ln 个进程仍然存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>End them</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
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
        <source>Manyhands</source>
        <translation>Manyhands</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln process(es) of an earlier run?</source>
        <translation>
            <numerusform>结束先前运行留下的 %Ln 个进程？</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
</context>
<context>
    <name>manyhands::LegendRow</name>
    <message>
        <source>More of the legend</source>
        <translation>更多图例</translation>
    </message>
</context>
<context>
    <name>manyhands::LessonCard</name>
    <message>
        <source>Lanes of: %1</source>
        <translation>时间线各行：%1</translation>
    </message>
</context>
<context>
    <name>manyhands::LessonList</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
</context>
<context>
    <name>manyhands::LessonSidePanel</name>
    <message>
        <source>Try it yourself, and remember</source>
        <translation>动手试试与要点</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>动手试试</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>要点</translation>
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
        <source>There is nothing to export yet. Run the experiment first.</source>
        <translation>尚无可导出的内容。请先运行实验。</translation>
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
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The settings of run %1 are in the form. Nothing was started.</source>
        <translation>运行 %1 的设置已填入表单，没有启动任何东西。</translation>
    </message>
    <message>
        <source>%1 The form has no place for: %2.</source>
        <translation>%1 表单中没有位置的设置：%2。</translation>
    </message>
    <message>
        <source>Select the run that the report is to be of.</source>
        <translation>选择要生成报告的运行。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Run the lesson first.</source>
        <translation>尚无可导出的内容。请先运行课程。</translation>
    </message>
    <message>
        <source>A lesson is going. A run can start when it has ended.</source>
        <translation>课程正在运行。结束后才能开始运行。</translation>
    </message>
    <message>
        <source>Other workers are busy. The lesson can be run when they have ended.</source>
        <translation>其他工作进程正忙。结束后才能运行课程。</translation>
    </message>
</context>
<context>
    <name>manyhands::MiniLanes</name>
    <message>
        <source>Start-up</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>遗留</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>From (s)</source>
        <translation>从 (s)</translation>
    </message>
    <message>
        <source>To (s)</source>
        <translation>到 (s)</translation>
    </message>
    <message>
        <source>Own work (s)</source>
        <translation>自身计算 (s)</translation>
    </message>
</context>
<context>
    <name>manyhands::ParameterFields</name>
    <message>
        <source>%1 (%2)</source>
        <comment>setting, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
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
    <message numerus="yes">
        <source>%1 · %Ln task(s)</source>
        <translation>
            <numerusform>%1 · %Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>its texts are %1 bytes long, and %2 is the most</source>
        <translation>其中的文字有 %1 字节，最多只能有 %2 字节</translation>
    </message>
    <message>
        <source>The experiment cannot run yet</source>
        <translation>实验尚不能运行</translation>
    </message>
    <message>
        <source>nobody has agreed to what it names</source>
        <translation>尚未同意它指定的内容</translation>
    </message>
    <message>
        <source>Press Run to look at it, and agree to it there.</source>
        <translation>按“运行”查看其内容，并在那里同意。</translation>
    </message>
    <message>
        <source>Python function…</source>
        <translation>Python 函数…</translation>
    </message>
    <message>
        <source>Plug-in…</source>
        <translation>插件…</translation>
    </message>
</context>
<context>
    <name>manyhands::PluginForm</name>
    <message>
        <source>Choose a plug-in</source>
        <translation>选择插件</translation>
    </message>
    <message>
        <source>Plug-ins (*.so);;All files (*)</source>
        <translation>插件 (*.so);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is nothing to run</source>
        <translation>没有可运行的内容</translation>
    </message>
    <message>
        <source>no plug-in is chosen</source>
        <translation>未选择插件</translation>
    </message>
    <message>
        <source>Choose one above.</source>
        <translation>请在上方选择一个。</translation>
    </message>
    <message>
        <source>Plug-in</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Runs a task of a plug-in, compiled code from a file of its own, in the workers.</source>
        <translation>在工作进程中运行插件的任务：来自独立文件的编译代码。</translation>
    </message>
    <message>
        <source>%1 Limited by %2.</source>
        <translation>%1限制因素：%2。</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <comment>the first digits</comment>
        <translation>SHA-256：%1…</translation>
    </message>
    <message>
        <source>You have not agreed to this plug-in. Its code can do anything you can; Run asks first.</source>
        <translation>您尚未同意此插件。其代码可以做您能做的任何事；运行前会先询问。</translation>
    </message>
    <message>
        <source>This plug-in is in quarantine: %1. Run asks before it is tried again.</source>
        <translation>此插件已被隔离：%1。再次尝试前会先询问。</translation>
    </message>
    <message>
        <source>Plug-ins lie in a folder of their own. They are read here, and loaded by workers alone.</source>
        <translation>插件位于专用文件夹中。此处只读取，仅由工作进程加载。</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Plug-in file</source>
        <translation>插件文件</translation>
    </message>
    <message>
        <source>Task of the plug-in</source>
        <translation>插件的任务</translation>
    </message>
    <message>
        <source>Trust…</source>
        <translation>信任…</translation>
    </message>
    <message>
        <source>Look at the plug-in and agree to it</source>
        <translation>查看并同意该插件</translation>
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
    <message>
        <source>perf, %1 a second of processor time</source>
        <translation>perf，每秒处理器时间 %1 个</translation>
    </message>
    <message>
        <source>perf stopped before the run did: they are of its beginning</source>
        <translation>perf 在运行结束前停止：样本来自运行的开头部分</translation>
    </message>
</context>
<context>
    <name>manyhands::PythonForm</name>
    <message>
        <source>Choose a Python file</source>
        <translation>选择 Python 文件</translation>
    </message>
    <message>
        <source>Python files (*.py);;All files (*)</source>
        <translation>Python 文件 (*.py);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a Python interpreter</source>
        <translation>选择 Python 解释器</translation>
    </message>
    <message>
        <source>Python %1 – %2</source>
        <comment>version, path</comment>
        <translation>Python %1：%2</translation>
    </message>
    <message>
        <source>There is nothing to run</source>
        <translation>没有可运行的内容</translation>
    </message>
    <message>
        <source>the function has no inputs</source>
        <translation>函数没有输入</translation>
    </message>
    <message>
        <source>Write one JSON value a line, or a range such as 1..100.</source>
        <translation>每行写一个 JSON 值，或写 1..100 这样的范围。</translation>
    </message>
    <message>
        <source>Python function</source>
        <translation>Python 函数</translation>
    </message>
    <message>
        <source>Calls a function of a Python file once for each input. Each worker keeps one interpreter: the file, its modules and its globals are loaded once a worker, not once a task.</source>
        <translation>对每个输入调用一次 Python 文件中的函数。每个工作进程保留一个解释器：文件、模块和全局变量每个工作进程只加载一次，而不是每个任务一次。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>Spread a list over the arguments</source>
        <translation>将列表展开为参数</translation>
    </message>
    <message>
        <source>Drop a file here. It is read to know its functions, and run by the workers alone.</source>
        <translation>将文件拖到此处。读取它只为得知其函数，仅由工作进程运行。</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>[2, 3] calls f(2, 3) instead of f([2, 3]).</source>
        <translation>[2, 3] 调用 f(2, 3)，而不是 f([2, 3])。</translation>
    </message>
    <message>
        <source>Python file</source>
        <translation>Python 文件</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>What will run</source>
        <translation>将要运行</translation>
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
    <name>manyhands::QuietGate</name>
    <message>
        <source>Other programs are using %1 cores.</source>
        <translation>其他程序正在使用 %1 个核心。</translation>
    </message>
    <message>
        <source>Timings may be off.</source>
        <translation>计时可能不准。</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>仍然运行</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>The run starts by itself when they use less.</source>
        <translation>它们使用得少些时，运行会自动开始。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Other programs are still busy. The run starts anyway.</source>
        <translation>其他程序仍然繁忙。运行仍将开始。</translation>
    </message>
    <message>
        <source>Waiting for a quiet machine</source>
        <translation>等待机器空闲</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %Ln second(s) at the latest.</source>
        <translation>
            <numerusform>最迟 %Ln 秒后开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>The run waits for other programs. Stop leaves it out.</source>
        <translation>运行正在等待其他程序。按停止可取消。</translation>
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
    <name>manyhands::RepeatsEdit</name>
    <message>
        <source>Fixed</source>
        <translation>固定次数</translation>
    </message>
    <message>
        <source>Until precise</source>
        <translation>直到精确</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>After so long no further repeat is begun.</source>
        <translation>超过这段时间后不再开始新的重复。</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Warm-up runs</source>
        <translation>预热次数</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>5 to 25 times, in random order, until each speed-up is known so well.</source>
        <translation>5 到 25 次，按随机顺序，直到每个加速比都达到这一精度。</translation>
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
    <message>
        <source>Copy or export what is shown</source>
        <translation>复制或导出所显示的内容</translation>
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
    <message>
        <source>There is no lost time to show yet.</source>
        <translation>还没有可显示的时间损失。</translation>
    </message>
    <message>
        <source>The timeline shows another run by now. %1</source>
        <translation>时间线现在显示的是另一次运行。%1</translation>
    </message>
    <message>
        <source>Show task</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>Use fewer processes</source>
        <translation>使用更少进程</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>提高限制</translation>
    </message>
    <message>
        <source>Run with %1</source>
        <translation>用 %1 个运行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es) now: each needed up to %1 of memory.</source>
        <translation>
            <numerusform>现在为 %Ln 个进程：每个最多需要 %1 内存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es) now, as memory is short.</source>
        <translation>
            <numerusform>内存不足，现在为 %Ln 个进程。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart launcher</source>
        <translation>重新启动启动器</translation>
    </message>
    <message>
        <source>Not all workers could start, so its time is not compared with others.</source>
        <translation>并非所有工作进程都能启动，因此其时间不与其他运行比较。</translation>
    </message>
    <message>
        <source>Find the best count</source>
        <translation>查找最佳数量</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>开始第一课</translation>
    </message>
    <message>
        <source>What it could have been, and what the pool took</source>
        <translation>可能达到的结果，以及进程池的开销</translation>
    </message>
    <message>
        <source>Efficiencies after POP</source>
        <translation>POP 效率</translation>
    </message>
    <message>
        <source>The run was resumed: it is not known where the time before went, so it has no bar.</source>
        <translation>此运行是继续的：之前的时间用在哪里不得而知，因此没有条形。</translation>
    </message>
    <message>
        <source>This plug-in is new here</source>
        <translation>此插件在这里是新的</translation>
    </message>
    <message>
        <source>Its code can do anything you can. Run asks before any of it is loaded.</source>
        <translation>其代码可以做您能做的任何事。加载之前会先询问。</translation>
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
        <source>Run with at least three different process counts, one process among them, or let Tune do it.</source>
        <translation>请至少用三种不同的进程数运行，其中包括一个进程，或交给“调优”完成。</translation>
    </message>
    <message>
        <source>Open Tune</source>
        <translation>打开调优</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Best at %1: %2. All: %3.</source>
        <translation>最佳为 %1 个：%2。全部：%3。</translation>
    </message>
    <message numerus="yes">
        <source>Gustafson: %Ln process(es), each with work of its own, would do %1 as much as one.</source>
        <translation>
            <numerusform>古斯塔夫森：%Ln 个进程各有自己的工作时，能完成单个进程的 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommended: %1.</source>
        <translation>推荐：%1。</translation>
    </message>
</context>
<context>
    <name>manyhands::SeriesChart</name>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
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
    <message>
        <source>%1, attempt %L2</source>
        <comment>a task&apos;s state</comment>
        <translation>%1，第 %L2 次尝试</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>分块</translation>
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
    <message numerus="yes">
        <source>All %Ln task(s) finished.</source>
        <translation>
            <numerusform>全部 %Ln 个任务已完成。</numerusform>
        </translation>
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
    <message>
        <source>%1, running</source>
        <comment>a number of processes</comment>
        <translation>%1，运行中</translation>
    </message>
    <message>
        <source>Slower compute: %1</source>
        <comment>and what for</comment>
        <translation>计算变慢：%1</translation>
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
    <message>
        <source>as in the tutorial</source>
        <translation>如教程所示</translation>
    </message>
    <message>
        <source>As in the tutorial: 1 task alone took %1, the first %2 tasks on %2 processes took %3. That is different work, so %4 is no speed-up; for equal work it is %5.</source>
        <translation>如教程所示：1 个任务单独用时 %1，前 %2 个任务在 %2 个进程上用时 %3。两者工作量不同，因此 %4 不是加速比；按相同工作量计算为 %5。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Where the speed-up lies with 95% confidence; known from four runs of each on.</source>
        <translation>加速比以 95% 置信度所在的范围；各需至少四次运行。</translation>
    </message>
    <message>
        <source>The serial share that alone would explain the speed-up. What it really was is told by Where time went.</source>
        <translation>单凭它就能解释加速比的串行占比。真正的原因见“时间去向”。</translation>
    </message>
    <message>
        <source>The worst sign that something else than the tasks shaped the times.</source>
        <translation>表明时间受任务以外因素影响的最严重迹象。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runs that count</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) in which tasks failed do not count.</source>
        <translation>
            <numerusform>%Ln 次有任务失败的运行不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks failed in each of its runs, so all of them count.</source>
        <translation>每次运行都有任务失败，因此全部计入。</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Karp–Flatt</source>
        <translation>Karp–Flatt</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>干扰</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Wall time, interval</source>
        <translation>墙钟时间区间</translation>
    </message>
    <message>
        <source>Where the median lies with 95% confidence from six runs on; of fewer the shortest and the longest run.</source>
        <translation>运行六次起为中位数的 95% 置信区间；不足六次时为最短和最长的运行。</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>The speed-up that this computer could have given: more than its processors only where tasks wait.</source>
        <translation>这台计算机可能达到的加速比：只有任务等待时才会超过处理器数。</translation>
    </message>
    <message>
        <source>Of ideal</source>
        <translation>占理想</translation>
    </message>
    <message>
        <source>The speed-up over the ideal one.</source>
        <translation>加速比与理想加速比之比。</translation>
    </message>
    <message>
        <source>CPU inflation</source>
        <translation>CPU 时间增幅</translation>
    </message>
    <message>
        <source>How much more CPU time the tasks needed than in one process alone.</source>
        <translation>与单个进程相比，任务多用了多少 CPU 时间。</translation>
    </message>
    <message>
        <source>Tasks/s</source>
        <translation>任务/秒</translation>
    </message>
    <message>
        <source>Steady tasks/s</source>
        <translation>稳态任务/秒</translation>
    </message>
    <message>
        <source>From when all processes were at work to when the first had no further task.</source>
        <translation>从所有进程都在工作起，到第一个进程再无任务为止。</translation>
    </message>
    <message>
        <source>Without start-up</source>
        <translation>不含启动</translation>
    </message>
    <message>
        <source>The wall time less what it took until the mean process was ready.</source>
        <translation>墙钟时间减去进程平均就绪所需的时间。</translation>
    </message>
    <message>
        <source>Without others (estimate)</source>
        <translation>不含其他程序（估计）</translation>
    </message>
    <message>
        <source>An estimate of the wall time on a quiet computer: without the waiting for other programs. What those did to caches and clocks stays in it.</source>
        <translation>在空闲计算机上墙钟时间的估计：不含等待其他程序的时间。它们对缓存和时钟的影响仍包含在内。</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>The time of all processes together less that of one alone; below zero they did better than ideal.</source>
        <translation>所有进程的时间之和减去单个进程的时间；小于零表示好于理想。</translation>
    </message>
    <message>
        <source>Overhead/task</source>
        <translation>开销/任务</translation>
    </message>
    <message>
        <source>The overhead for each task.</source>
        <translation>每个任务的开销。</translation>
    </message>
    <message>
        <source>Dispatch/task</source>
        <translation>分发/任务</translation>
    </message>
    <message>
        <source>What it takes to hand a task to a process and to get its result back.</source>
        <translation>把任务交给进程并取回结果所需的时间。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>How far to trust the row: A no doubt, B small ones, C it was disturbed, D it cannot be compared.</source>
        <translation>该行的可信程度：A 无疑问，B 有小疑问，C 受到干扰，D 无法比较。</translation>
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
    <message>
        <source>Run this command again?</source>
        <translation>再次运行此命令？</translation>
    </message>
    <message>
        <source>It comes from the history. The program can do anything you can. Look at what will run first.</source>
        <translation>它来自历史。该程序可以做您能做的任何事。请先查看将要运行的内容。</translation>
    </message>
    <message>
        <source>Run a Python function that this file names?</source>
        <translation>运行此文件指定的 Python 函数？</translation>
    </message>
    <message>
        <source>Run this Python function again?</source>
        <translation>再次运行此 Python 函数？</translation>
    </message>
    <message>
        <source>Read a plug-in that this file names?</source>
        <translation>读取此文件指定的插件？</translation>
    </message>
    <message>
        <source>Run this plug-in again?</source>
        <translation>再次运行此插件？</translation>
    </message>
    <message>
        <source>Let workers load this plug-in?</source>
        <translation>允许工作进程加载此插件？</translation>
    </message>
    <message>
        <source>Its code can do anything you can. You are asked once, and again when the file changes. Go on only if you know where it comes from.</source>
        <translation>其代码可以做您能做的任何事。只询问一次，文件更改后会再次询问。仅在您知道其来源时继续。</translation>
    </message>
    <message>
        <source>It was tried, and is in quarantine since: %1. Go on only if you know why.</source>
        <translation>曾尝试加载，此后被隔离：%1。仅在您知道原因时继续。</translation>
    </message>
    <message>
        <source>Plug-in: %1</source>
        <translation>插件：%1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>It calls itself: %1</source>
        <translation>自称：%1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
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
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
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
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>%1, about %2; fewer or more by what they show</source>
        <comment>About 32 runs, …</comment>
        <translation>%1，约 %2；视结果增减</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>已复制：%1。</translation>
    </message>
    <message>
        <source>As many runs as fit in about %1</source>
        <comment>of time</comment>
        <translation>在约 %1 内尽量多运行</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln run(s)</source>
        <translation>
            <numerusform>至少 %Ln 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 or more</source>
        <comment>At least 92 runs, …</comment>
        <translation>%1，约 %2 或更久</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>仍然运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
    <message>
        <source>Running: the lowest bar is the time so far.</source>
        <translation>运行中：最下面的条形是到目前为止的时间。</translation>
    </message>
    <message>
        <source>Compare again when the computer is quiet.</source>
        <translation>请在电脑空闲时重新比较。</translation>
    </message>
    <message>
        <source>How this is measured</source>
        <translation>测量方法</translation>
    </message>
    <message>
        <source>No bar for this run</source>
        <translation>此运行没有条形</translation>
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
    <message>
        <source>Histor&amp;y</source>
        <comment>page</comment>
        <translation>历史(&amp;Y)</translation>
    </message>
    <message>
        <source>Com&amp;pare runs…</source>
        <translation>比较运行(&amp;P)…</translation>
    </message>
    <message>
        <source>L&amp;earn</source>
        <comment>page</comment>
        <translation>学习(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
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
    <message>
        <source>All about the selection</source>
        <translation>所选对象的详细信息</translation>
    </message>
</context>
<context>
    <name>manyhands::WorkerGauges</name>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>内存 (MB)</translation>
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
        <source>Worker %1: %2</source>
        <translation>工作进程 %1：%2</translation>
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
