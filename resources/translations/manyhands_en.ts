<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <translation>
            <numerusform>and %Ln more row</numerusform>
            <numerusform>and %Ln more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFacts</name>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln process</numerusform>
            <numerusform>%Ln processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KpiText</name>
    <message numerus="yes">
        <source>of %Ln worker(s)&apos; worth</source>
        <translation>
            <numerusform>of %Ln worker&apos;s worth</numerusform>
            <numerusform>of %Ln workers&apos; worth</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaneTooltip</name>
    <message numerus="yes">
        <source>%Ln task(s), busy %1</source>
        <translation>
            <numerusform>%Ln task, busy %1</numerusform>
            <numerusform>%Ln tasks, busy %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1 failed</source>
        <translation>
            <numerusform>%Ln task, %1 failed</numerusform>
            <numerusform>%Ln tasks, %1 failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%Ln processes were %1 as fast as one, not %2: workers have to be started, the last one is waited for, and processors slow each other down or are busy elsewhere. Without the time of one process nobody could tell.</source>
        <translation>
            <numerusform>%Ln process was %1 as fast as one, not %2: workers have to be started, the last one is waited for, and processors slow each other down or are busy elsewhere. Without the time of one process nobody could tell.</numerusform>
            <numerusform>%Ln processes were %1 as fast as one, not %2: workers have to be started, the last one is waited for, and processors slow each other down or are busy elsewhere. Without the time of one process nobody could tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One task hung, and nobody had told how long it may take: the run would have gone on for ever. Of the others %Ln result(s) were lost to crashes.</source>
        <translation>
            <numerusform>One task hung, and nobody had told how long it may take: the run would have gone on for ever. Of the others %Ln result was lost to a crash.</numerusform>
            <numerusform>One task hung, and nobody had told how long it may take: the run would have gone on for ever. Of the others %Ln results were lost to crashes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) were lost.</source>
        <translation>
            <numerusform>%Ln result was lost.</numerusform>
            <numerusform>%Ln results were lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time limit ended what hung; without retries %Ln result(s) are lost.</source>
        <translation>
            <numerusform>The time limit ended what hung; without retries %Ln result is lost.</numerusform>
            <numerusform>The time limit ended what hung; without retries %Ln results are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One process counts prime numbers, task after task. Then %Ln processes do the very same tasks. Only the first time tells what the second one is worth.</source>
        <translation>
            <numerusform>One process counts prime numbers, task after task. Then %Ln process does the very same tasks. Only the first time tells what the second one is worth.</numerusform>
            <numerusform>One process counts prime numbers, task after task. Then %Ln processes do the very same tasks. Only the first time tells what the second one is worth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How much faster are %Ln processes?</source>
        <translation>
            <numerusform>How much faster is %Ln process?</numerusform>
            <numerusform>How much faster are %Ln processes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln processes</source>
        <translation>
            <numerusform>%Ln process</numerusform>
            <numerusform>%Ln processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tasks compute all the time. First %Ln processes share them, then eight times as many, on the same processors.</source>
        <translation>
            <numerusform>The tasks compute all the time. First %Ln process does them, then eight times as many, on the same processors.</numerusform>
            <numerusform>The tasks compute all the time. First %Ln processes share them, then eight times as many, on the same processors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tasks only wait, as for a network or a disk. First %Ln processes share them, then eight times as many.</source>
        <translation>
            <numerusform>The tasks only wait, as for a network or a disk. First %Ln process does them, then eight times as many.</numerusform>
            <numerusform>The tasks only wait, as for a network or a disk. First %Ln processes share them, then eight times as many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers count prime numbers. In one version they all add to a single counter behind a lock. In the other, each keeps its own counter and the parent adds them up at the end.</source>
        <translation>
            <numerusform>%Ln worker counts prime numbers. In one version it adds to a shared counter behind a lock. In the other, it keeps its own counter and the parent adds it up at the end.</numerusform>
            <numerusform>%Ln workers count prime numbers. In one version they all add to a single counter behind a lock. In the other, each keeps its own counter and the parent adds them up at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks, each a little longer than the one before. In one version every worker gets its whole share at once, in the other one task at a time.</source>
        <translation>
            <numerusform>%Ln task, each a little longer than the one before. In one version every worker gets its whole share at once, in the other one task at a time.</numerusform>
            <numerusform>%Ln tasks, each a little longer than the one before. In one version every worker gets its whole share at once, in the other one task at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks of equal length. In one version every worker gets its whole share at once, in the other one task at a time.</source>
        <translation>
            <numerusform>%Ln task of equal length. In one version every worker gets its whole share at once, in the other one task at a time.</numerusform>
            <numerusform>%Ln tasks of equal length. In one version every worker gets its whole share at once, in the other one task at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln tasks some crash and one hangs, each only the first time it is tried. One version takes no precautions, the other has a time limit and tries again.</source>
        <translation>
            <numerusform>Of %Ln task some crash and one hangs, each only the first time it is tried. One version takes no precautions, the other has a time limit and tries again.</numerusform>
            <numerusform>Of %Ln tasks some crash and one hangs, each only the first time it is tried. One version takes no precautions, the other has a time limit and tries again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A program starts %Ln workers and is killed while they work, so that it can clean up nothing. Once the workers were started by hand, once by a pool.</source>
        <translation>
            <numerusform>A program starts %Ln worker and is killed while it works, so that it can clean up nothing. Once the worker was started by hand, once by a pool.</numerusform>
            <numerusform>A program starts %Ln workers and is killed while they work, so that it can clean up nothing. Once the workers were started by hand, once by a pool.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks of 20 µs each. One process does them in a loop; for the others workers are started first.</source>
        <translation>
            <numerusform>%Ln task of 20 µs. One process does it in a loop; for the others workers are started first.</numerusform>
            <numerusform>%Ln tasks of 20 µs each. One process does them in a loop; for the others workers are started first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks of 20 ms each. One process does them in a loop; for the others workers are started first.</source>
        <translation>
            <numerusform>%Ln task of 20 ms. One process does it in a loop; for the others workers are started first.</numerusform>
            <numerusform>%Ln tasks of 20 ms each. One process does them in a loop; for the others workers are started first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossEvidence</name>
    <message numerus="yes">
        <source>%Ln stretch(es)</source>
        <translation>
            <numerusform>%Ln stretch</numerusform>
            <numerusform>%Ln stretches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>With %Ln process(es) it should take about %1.</source>
        <translation>
            <numerusform>With %Ln process it should take about %1.</numerusform>
            <numerusform>With %Ln processes it should take about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln process(es), hardly any worker time was lost.</source>
        <translation>
            <numerusform>With %Ln process, hardly any worker time was lost.</numerusform>
            <numerusform>With %Ln processes, hardly any worker time was lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln process</numerusform>
            <numerusform>%Ln processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PopWords</name>
    <message numerus="yes">
        <source>Efficiency of %Ln process(es): %1 = %2</source>
        <translation>
            <numerusform>Efficiency of %Ln process: %1 = %2</numerusform>
            <numerusform>Efficiency of %Ln processes: %1 = %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunFace</name>
    <message numerus="yes">
        <source>Waiting for %Ln task(s) to finish</source>
        <translation>
            <numerusform>Waiting for %Ln task to finish</numerusform>
            <numerusform>Waiting for %Ln tasks to finish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Running on %Ln worker(s).</source>
        <translation>
            <numerusform>Running on %Ln worker.</numerusform>
            <numerusform>Running on %Ln workers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %Ln worker(s).</source>
        <translation>
            <numerusform>Starting %Ln worker.</numerusform>
            <numerusform>Starting %Ln workers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %Ln worker(s)</source>
        <translation>
            <numerusform>Starting %Ln worker</numerusform>
            <numerusform>Starting %Ln workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunNotices</name>
    <message numerus="yes">
        <source>%Ln worker(s) were ended; %1 of %2 results are kept.</source>
        <translation>
            <numerusform>%Ln worker was ended; %1 of %2 results are kept.</numerusform>
            <numerusform>%Ln workers were ended; %1 of %2 results are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %Ln worker(s) could start.</source>
        <translation>
            <numerusform>Only %1 of %Ln worker could start.</numerusform>
            <numerusform>Only %1 of %Ln workers could start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It passed the %1 limit on task %2, %Ln time(s) in a row.</source>
        <translation>
            <numerusform>It passed the %1 limit on task %2, %Ln time.</numerusform>
            <numerusform>It passed the %1 limit on task %2, %Ln times in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln failed task(s).</source>
        <translation>
            <numerusform>Stopped after a failed task.</numerusform>
            <numerusform>Stopped after %Ln failed tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln worker(s) were ended.</source>
        <translation>
            <numerusform>The other worker was ended.</numerusform>
            <numerusform>The other %Ln workers were ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlowdownWords</name>
    <message numerus="yes">
        <source>%Ln page fault(s) more.</source>
        <translation>
            <numerusform>%Ln page fault more.</numerusform>
            <numerusform>%Ln page faults more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TuneExplanation</name>
    <message numerus="yes">
        <source>Scaled speed-up of %Ln process(es)</source>
        <translation>
            <numerusform>Scaled speed-up of %Ln process</numerusform>
            <numerusform>Scaled speed-up of %Ln processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Efficiencies of %Ln process(es)</source>
        <translation>
            <numerusform>Efficiencies of %Ln process</numerusform>
            <numerusform>Efficiencies of %Ln processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TuneFace</name>
    <message numerus="yes">
        <source>Finished · %Ln run(s) in %1</source>
        <translation>
            <numerusform>Finished · %Ln run in %1</numerusform>
            <numerusform>Finished · %Ln runs in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts in %Ln second(s) at the latest.</source>
        <translation>
            <numerusform>Starts in %Ln second at the latest.</numerusform>
            <numerusform>Starts in %Ln seconds at the latest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TunePictures</name>
    <message numerus="yes">
        <source>Best with %Ln process(es): %1.</source>
        <translation>
            <numerusform>Best with %Ln process: %1.</numerusform>
            <numerusform>Best with %Ln processes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recommended, %Ln process(es): %1.</source>
        <translation>
            <numerusform>Recommended, %Ln process: %1.</numerusform>
            <numerusform>Recommended, %Ln processes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fastest: chunk size %1 with %Ln process(es), %2.</source>
        <translation>
            <numerusform>Fastest: chunk size %1 with %Ln process, %2.</numerusform>
            <numerusform>Fastest: chunk size %1 with %Ln processes, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es): %1</source>
        <comment>8 processes: 7.94 s</comment>
        <translation>
            <numerusform>%Ln process: %1</numerusform>
            <numerusform>%Ln processes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <comment>of one count</comment>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with failed tasks left out</source>
        <comment>runs</comment>
        <translation>
            <numerusform>%Ln with failed tasks left out</numerusform>
            <numerusform>%Ln with failed tasks left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TuneReport</name>
    <message numerus="yes">
        <source>What limits %Ln process(es): %1</source>
        <translation>
            <numerusform>What limits %Ln process: %1</numerusform>
            <numerusform>What limits %Ln processes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TuneWords</name>
    <message numerus="yes">
        <source>Use %Ln process(es)</source>
        <translation>
            <numerusform>Use %Ln process</numerusform>
            <numerusform>Use %Ln processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Testing %Ln process(es)</source>
        <translation>
            <numerusform>Testing %Ln process</numerusform>
            <numerusform>Testing %Ln processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln process</numerusform>
            <numerusform>%Ln processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln usable processor(s), so tasks that compute will take longer than this.</source>
        <translation>
            <numerusform>There is only %Ln usable processor, so tasks that compute will take longer than this.</numerusform>
            <numerusform>There are only %Ln usable processors, so tasks that compute will take longer than this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkloadWords</name>
    <message numerus="yes">
        <source>%1 · %Ln task(s)</source>
        <translation>
            <numerusform>%1 · %Ln task</numerusform>
            <numerusform>%1 · %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::CoreSlider</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln core</numerusform>
            <numerusform>%Ln cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::HeatMap</name>
    <message numerus="yes">
        <source>%Ln process(es), s</source>
        <translation>
            <numerusform>%Ln process, s</numerusform>
            <numerusform>%Ln processes, s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::HistoryKeeper</name>
    <message numerus="yes">
        <source>%1 of %Ln task(s) are finished.</source>
        <translation>
            <numerusform>%1 of %Ln task is finished.</numerusform>
            <numerusform>%1 of %Ln tasks are finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln result(s) not saved.</source>
        <translation>
            <numerusform>%1: %Ln result not saved.</numerusform>
            <numerusform>%1: %Ln results not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::HistoryPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln saved run(s)?</source>
        <translation>
            <numerusform>Delete %Ln saved run?</numerusform>
            <numerusform>Delete %Ln saved runs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln saved run(s).</source>
        <translation>
            <numerusform>Deleted %Ln saved run.</numerusform>
            <numerusform>Deleted %Ln saved runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::InputsEdit</name>
    <message numerus="yes">
        <source>%Ln file(s): %1, …</source>
        <translation>
            <numerusform>%Ln file: %1, …</numerusform>
            <numerusform>%Ln files: %1, …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln input(s)</source>
        <translation>
            <numerusform>%Ln input</numerusform>
            <numerusform>%Ln inputs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::LeftoverKeeper</name>
    <message numerus="yes">
        <source>%Ln process(es) from an earlier run are still there.</source>
        <translation>
            <numerusform>%Ln process from an earlier run is still there.</numerusform>
            <numerusform>%Ln processes from an earlier run are still there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln process(es) of an earlier run?</source>
        <translation>
            <numerusform>End %Ln process of an earlier run?</numerusform>
            <numerusform>End %Ln processes of an earlier run?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %Ln process(es).</source>
        <translation>
            <numerusform>Ended %Ln process.</numerusform>
            <numerusform>Ended %Ln processes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be ended.</source>
        <translation>
            <numerusform>%Ln of them could not be ended.</numerusform>
            <numerusform>%Ln of them could not be ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::MachineStatus</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln core</numerusform>
            <numerusform>%Ln cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::PlanForm</name>
    <message numerus="yes">
        <source>%Ln chunk(s)</source>
        <translation>
            <numerusform>%Ln chunk</numerusform>
            <numerusform>%Ln chunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln task(s)</source>
        <translation>
            <numerusform>%1 · %Ln task</numerusform>
            <numerusform>%1 · %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::ProfilePane</name>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln sample</numerusform>
            <numerusform>%Ln samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln lost</numerusform>
            <numerusform>%Ln lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::QuietGate</name>
    <message numerus="yes">
        <source>Starts in %Ln second(s) at the latest.</source>
        <translation>
            <numerusform>Starts in %Ln second at the latest.</numerusform>
            <numerusform>Starts in %Ln seconds at the latest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::ReplayLanes</name>
    <message numerus="yes">
        <source>the first %Ln worker(s)</source>
        <translation>
            <numerusform>the first worker</numerusform>
            <numerusform>the first %Ln workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::RunPage</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <comment>ready to run …</comment>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <comment>ready to run … on …</comment>
        <translation>
            <numerusform>%Ln process</numerusform>
            <numerusform>%Ln processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) failed.</source>
        <translation>
            <numerusform>%Ln task failed.</numerusform>
            <numerusform>%Ln tasks failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable processor(s)</source>
        <translation>
            <numerusform>%Ln usable processor</numerusform>
            <numerusform>%Ln usable processors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln worker(s) have started.</source>
        <translation>
            <numerusform>%1 of %Ln worker has started.</numerusform>
            <numerusform>%1 of %Ln workers have started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es) now: each needed up to %1 of memory.</source>
        <translation>
            <numerusform>%Ln process now: each needed up to %1 of memory.</numerusform>
            <numerusform>%Ln processes now: each needed up to %1 of memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es) now, as memory is short.</source>
        <translation>
            <numerusform>%Ln process now, as memory is short.</numerusform>
            <numerusform>%Ln processes now, as memory is short.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::ScalingPane</name>
    <message numerus="yes">
        <source>Gustafson: %Ln process(es), each with work of its own, would do %1 as much as one.</source>
        <translation>
            <numerusform>Gustafson: %Ln process, with work of its own, would do %1 as much as one.</numerusform>
            <numerusform>Gustafson: %Ln processes, each with work of its own, would do %1 as much as one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::TaskTable</name>
    <message numerus="yes">
        <source>%Ln more task(s) are counted but not listed</source>
        <translation>
            <numerusform>%Ln more task is counted but not listed</numerusform>
            <numerusform>%Ln more tasks are counted but not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln task(s) so far has failed.</source>
        <translation>
            <numerusform>The %Ln task so far has not failed.</numerusform>
            <numerusform>None of the %Ln tasks so far has failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln task(s) finished.</source>
        <translation>
            <numerusform>The one task finished.</numerusform>
            <numerusform>All %Ln tasks finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::TimeBars</name>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln process</numerusform>
            <numerusform>%Ln processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::TimingModel</name>
    <message numerus="yes">
        <source>%Ln run(s) in which tasks failed do not count.</source>
        <translation>
            <numerusform>%Ln run in which tasks failed does not count.</numerusform>
            <numerusform>%Ln runs in which tasks failed do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::TunePage</name>
    <message numerus="yes">
        <source>About %Ln run(s)</source>
        <translation>
            <numerusform>About %Ln run</numerusform>
            <numerusform>About %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <comment>of a tuning</comment>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) failed, in all runs together.</source>
        <translation>
            <numerusform>%Ln task failed, in all runs together.</numerusform>
            <numerusform>%Ln tasks failed, in all runs together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln run(s)</source>
        <translation>
            <numerusform>At least %Ln run</numerusform>
            <numerusform>At least %Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::WorkerTable</name>
    <message numerus="yes">
        <source>%Ln worker(s)</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
</context>
</TS>
