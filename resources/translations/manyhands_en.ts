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
    <name>manyhands::MainWindow</name>
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
