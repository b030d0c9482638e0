<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Aside</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <translation>
            <numerusform>und %Ln weitere Zeile</numerusform>
            <numerusform>und %Ln weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>More processes did not help: each task is too short.</source>
        <translation>Mehr Prozesse haben nicht geholfen: Jede Aufgabe ist zu kurz.</translation>
    </message>
    <message>
        <source>%1 the speed of one process.</source>
        <translation>%1 so schnell wie ein Prozess.</translation>
    </message>
    <message>
        <source>About as fast as one process.</source>
        <translation>Etwa so schnell wie ein Prozess.</translation>
    </message>
    <message>
        <source>%1 faster than one process.</source>
        <translation>%1 so schnell wie ein Prozess.</translation>
    </message>
</context>
<context>
    <name>KpiText</name>
    <message>
        <source>Tasks done</source>
        <translation>Aufgaben fertig</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 failed, %2 retried</source>
        <translation>%1 Fehler, %2 wiederholt</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Stopped after</source>
        <translation>Gestoppt nach</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Verstrichen</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>1 process: %1</source>
        <translation>1 Prozess: %1</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>Aufg./s</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>timing one process</source>
        <translation>Vergleichslauf</translation>
    </message>
    <message>
        <source>workers changed</source>
        <translation>Workerzahl geändert</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>noch zu früh</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>kein Vergleichslauf</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>ideal: %1×</source>
        <translation>ideal: %1×</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln worker(s)&apos; worth</source>
        <translation>
            <numerusform>von %Ln Worker</numerusform>
            <numerusform>von %Ln Workern</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>profiled, not compared</source>
        <translation>profiliert, kein Vergleich</translation>
    </message>
</context>
<context>
    <name>LaneTooltip</name>
    <message>
        <source>tried again on W%1</source>
        <translation>auf W%1 wiederholt</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>wird wiederholt</translation>
    </message>
    <message>
        <source>&lt;b&gt;Task %1&lt;/b&gt; · failed</source>
        <translation>&lt;b&gt;Aufgabe %1&lt;/b&gt; · fehlgeschlagen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Task %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Aufgabe %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>started %1, ran %2, waited %3</source>
        <translation>Beginn %1, Dauer %2, gewartet %3</translation>
    </message>
    <message>
        <source>started %1, ran %2</source>
        <translation>Beginn %1, Dauer %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Task %1&lt;/b&gt; · running</source>
        <translation>&lt;b&gt;Aufgabe %1&lt;/b&gt; · läuft</translation>
    </message>
    <message>
        <source>started %1, running for %2</source>
        <translation>Beginn %1, läuft seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), busy %1</source>
        <translation>
            <numerusform>%Ln Aufgabe, %1 ausgelastet</numerusform>
            <numerusform>%Ln Aufgaben, %1 ausgelastet</numerusform>
        </translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>%1 starts up, %2</source>
        <translation>%1 läuft an, %2</translation>
    </message>
    <message>
        <source>Paused for %1</source>
        <translation>%1 pausiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1 failed</source>
        <translation>
            <numerusform>%Ln Aufgabe, %1 fehlgeschlagen</numerusform>
            <numerusform>%Ln Aufgaben, %1 fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>busy %1</source>
        <translation>%1 ausgelastet</translation>
    </message>
    <message>
        <source>%1 tasks/s</source>
        <translation>%1 Aufg./s</translation>
    </message>
    <message>
        <source>queue wait %1</source>
        <translation>%1 Warten</translation>
    </message>
    <message>
        <source>%1, chunk %2</source>
        <comment>a worker, its chunk</comment>
        <translation>%1, Block %2</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message>
        <source>waiting for the disk: workers spent %1 of their time on it.</source>
        <translation>Warten auf die Festplatte: Worker verbrachten %1 ihrer Zeit damit.</translation>
    </message>
    <message>
        <source>waiting for locks: workers spent %1 of their time on it.</source>
        <translation>Warten auf Sperren: Worker verbrachten %1 ihrer Zeit damit.</translation>
    </message>
    <message>
        <source>sleeping in tasks: workers spent %1 of their time on it.</source>
        <translation>Schlafen in Aufgaben: Worker verbrachten %1 ihrer Zeit damit.</translation>
    </message>
    <message>
        <source>waiting for other processes or the network: workers spent %1 of their time on it.</source>
        <translation>Warten auf andere Prozesse oder das Netz: Worker verbrachten %1 ihrer Zeit damit.</translation>
    </message>
    <message>
        <source>waiting for programs that tasks start: workers spent %1 of their time on it.</source>
        <translation>Warten auf Programme, die Aufgaben starten: Worker verbrachten %1 ihrer Zeit damit.</translation>
    </message>
    <message>
        <source>waiting in tasks: workers spent %1 of their time on it.</source>
        <translation>Warten in Aufgaben: Worker verbrachten %1 ihrer Zeit damit.</translation>
    </message>
    <message>
        <source>work that only one can do: each worker waited %1 for it.</source>
        <translation>Arbeit, die nur einer tun kann: Jeder Worker wartete %1 darauf.</translation>
    </message>
    <message>
        <source>an empty queue: workers waited %1 of their time for the next task.</source>
        <translation>eine leere Warteschlange: Worker warteten %1 ihrer Zeit auf die nächste Aufgabe.</translation>
    </message>
    <message>
        <source>handing out tasks: that took %1 for each, and a task takes %2.</source>
        <translation>das Verteilen der Aufgaben: Es dauerte %1 für jede, und eine Aufgabe dauert %2.</translation>
    </message>
    <message>
        <source>starting workers: %1 for each, in a run of %2.</source>
        <translation>das Starten der Worker: %1 für jeden, in einem Lauf von %2.</translation>
    </message>
    <message>
        <source>ending workers: %1 for each, in a run of %2.</source>
        <translation>das Beenden der Worker: %1 für jeden, in einem Lauf von %2.</translation>
    </message>
    <message>
        <source>idle time at the end: workers waited %1 on average for the last task.</source>
        <translation>Leerlauf am Ende: Worker warteten im Mittel %1 auf die letzte Aufgabe.</translation>
    </message>
    <message>
        <source>waiting for a processor: there are %1 for %2 workers.</source>
        <translation>Warten auf einen Prozessor: Es gibt %1 für %2 Worker.</translation>
    </message>
    <message>
        <source>a limit on processor time: it held each worker back for %1.</source>
        <translation>eine Grenze für Prozessorzeit: Sie hielt jeden Worker %1 lang auf.</translation>
    </message>
    <message>
        <source>slower compute: tasks took %1 longer side by side than alone.</source>
        <translation>langsameres Rechnen: Aufgaben dauerten nebeneinander %1 so lange wie allein.</translation>
    </message>
    <message>
        <source>Most of the gap to %1× is %2</source>
        <translation>Der größte Teil des Abstands zu %1× ist %2</translation>
    </message>
    <message>
        <source>The largest part of the gap to %1× is %2</source>
        <translation>Das größte Stück des Abstands zu %1× ist %2</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln process(es) it should take about %1.</source>
        <translation>
            <numerusform>Mit %Ln Prozess sollte es etwa %1 dauern.</numerusform>
            <numerusform>Mit %Ln Prozessen sollte es etwa %1 dauern.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a chunk size of %1 it should take about %2.</source>
        <translation>Mit einer Blockgröße von %1 sollte es etwa %2 dauern.</translation>
    </message>
    <message>
        <source>With the fork server it should take about %1.</source>
        <translation>Mit dem Fork-Server sollte es etwa %1 dauern.</translation>
    </message>
    <message>
        <source>With the longest tasks first it could take %1.</source>
        <translation>Mit den längsten Aufgaben zuerst könnte es %1 dauern.</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 versuchen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Versuchen</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln process(es), hardly any worker time was lost.</source>
        <translation>
            <numerusform>Mit %Ln Prozess ging kaum Worker-Zeit verloren.</numerusform>
            <numerusform>Mit %Ln Prozessen ging kaum Worker-Zeit verloren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunFace</name>
    <message numerus="yes">
        <source>Waiting for %Ln task(s) to finish</source>
        <translation>
            <numerusform>Warten auf %Ln Aufgabe</numerusform>
            <numerusform>Warten auf %Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Timing one process first, to compare against.</source>
        <translation>Zuerst wird ein einzelner Prozess zum Vergleich gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>Running on %Ln worker(s).</source>
        <translation>
            <numerusform>Läuft auf %Ln Worker.</numerusform>
            <numerusform>Läuft auf %Ln Workern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running tasks finish, none is begun.</source>
        <translation>Laufende Aufgaben werden beendet, neue nicht begonnen.</translation>
    </message>
    <message>
        <source>Paused. The clock stands still.</source>
        <translation>Pausiert. Die Uhr steht still.</translation>
    </message>
    <message>
        <source>Running tasks finish, the rest is left out.</source>
        <translation>Laufende Aufgaben werden beendet, der Rest entfällt.</translation>
    </message>
    <message numerus="yes">
        <source>Starting %Ln worker(s).</source>
        <translation>
            <numerusform>%Ln Worker startet.</numerusform>
            <numerusform>%Ln Worker starten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other changes apply to the next run.</source>
        <translation>Anderes gilt ab dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>Changes apply to the next run.</source>
        <translation>Änderungen gelten ab dem nächsten Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>Starting %Ln worker(s)</source>
        <translation>
            <numerusform>%Ln Worker startet</numerusform>
            <numerusform>%Ln Worker starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Timing one process · %1</source>
        <translation>Messung mit einem Prozess · %1</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>Läuft · %1</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Wird pausiert</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>Pausiert · %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Gestoppt bei %1</translation>
    </message>
    <message>
        <source>Stopped. The results so far are kept; the timing is not compared.</source>
        <translation>Gestoppt. Die bisherigen Ergebnisse bleiben erhalten; die Zeit wird nicht verglichen.</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>Fertig in %1</translation>
    </message>
    <message>
        <source>Finished, %1 failed</source>
        <translation>Fertig, %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation>Durch einen Fehler gestoppt</translation>
    </message>
    <message>
        <source>The run was stopped by an error.</source>
        <translation>Der Lauf wurde durch einen Fehler gestoppt.</translation>
    </message>
    <message>
        <source>Launcher stopped</source>
        <translation>Starter ausgefallen</translation>
    </message>
    <message>
        <source>The launcher stopped unexpectedly.</source>
        <translation>Der Starter wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
</context>
<context>
    <name>RunNotices</name>
    <message>
        <source>Worker %1 ended unexpectedly: %2.</source>
        <translation>Worker %1 wurde unerwartet beendet: %2.</translation>
    </message>
    <message>
        <source>A new process takes its place.</source>
        <translation>Ein neuer Prozess tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>A new process takes its place and task %1 is tried again.</source>
        <translation>Ein neuer Prozess tritt an seine Stelle, und Aufgabe %1 wird wiederholt.</translation>
    </message>
    <message>
        <source>A new process takes its place; task %1 counts as crashed.</source>
        <translation>Ein neuer Prozess tritt an seine Stelle; Aufgabe %1 gilt als abgestürzt.</translation>
    </message>
    <message>
        <source>Task %1 crashed: %2.</source>
        <translation>Aufgabe %1 ist abgestürzt: %2.</translation>
    </message>
    <message>
        <source>Task %1 took longer than its time limit and was ended.</source>
        <translation>Aufgabe %1 hat ihr Zeitlimit überschritten und wurde beendet.</translation>
    </message>
    <message>
        <source>Task %1 failed: %2.</source>
        <translation>Aufgabe %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>The run was paused: workers keep ending.</source>
        <translation>Der Lauf wurde pausiert: Immer wieder enden Worker.</translation>
    </message>
    <message>
        <source>The launcher stopped unexpectedly.</source>
        <translation>Der Starter wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>Its workers were ended; unfinished tasks went back to the queue.</source>
        <translation>Seine Worker wurden beendet; unfertige Aufgaben kamen zurück in die Warteschlange.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) were ended; %1 of %2 results are kept.</source>
        <translation>
            <numerusform>%Ln Worker wurde beendet; %1 von %2 Ergebnissen bleiben erhalten.</numerusform>
            <numerusform>%Ln Worker wurden beendet; %1 von %2 Ergebnissen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart starts it and the run again.</source>
        <translation>„Neustart“ startet den Starter und den Lauf noch einmal.</translation>
    </message>
</context>
<context>
    <name>RunRequest</name>
    <message>
        <source>longest first</source>
        <translation>längste zuerst</translation>
    </message>
    <message>
        <source>chunk %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>spawn</source>
        <translation>Spawn</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Main</source>
        <translation>Haupt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>TimePartStyle</name>
    <message>
        <source>Useful compute</source>
        <translation>Nützlich</translation>
    </message>
    <message>
        <source>Slower compute</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Waiting in tasks</source>
        <translation>Warten in Aufgaben</translation>
    </message>
    <message>
        <source>Queue wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>No free processor</source>
        <translation>Kein freier Prozessor</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Idle at the end</source>
        <translation>Leerlauf am Ende</translation>
    </message>
</context>
<context>
    <name>TuneExplanation</name>
    <message>
        <source>What limits this task</source>
        <translation>Was diese Aufgabe begrenzt</translation>
    </message>
    <message>
        <source>Not known: too little was measured.</source>
        <translation>Nicht bekannt: Es wurde zu wenig gemessen.</translation>
    </message>
    <message>
        <source>Universal Scalability Law</source>
        <translation>Universal Scalability Law</translation>
    </message>
    <message>
        <source>Needs six different counts to be drawn.</source>
        <translation>Braucht sechs verschiedene Anzahlen.</translation>
    </message>
    <message>
        <source>Cannot be fitted to these times.</source>
        <translation>Passt zu diesen Zeiten nicht.</translation>
    </message>
    <message>
        <source>Waiting in line (σ)</source>
        <translation>Anstehen (σ)</translation>
    </message>
    <message>
        <source>Cross-talk (κ)</source>
        <translation>Abstimmung (κ)</translation>
    </message>
    <message>
        <source>Fastest at</source>
        <translation>Am schnellsten mit</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 Prozessen</translation>
    </message>
    <message>
        <source>no peak seen</source>
        <translation>kein Gipfel</translation>
    </message>
    <message>
        <source>Typical error</source>
        <translation>Typischer Fehler</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>Amdahls Gesetz</translation>
    </message>
    <message>
        <source>Needs three different counts to be drawn.</source>
        <translation>Braucht drei verschiedene Anzahlen.</translation>
    </message>
    <message>
        <source>Serial share (s)</source>
        <translation>Serieller Anteil (s)</translation>
    </message>
    <message>
        <source>Most it could reach</source>
        <translation>Höchstens erreichbar</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>How %1 was chosen</source>
        <translation>Warum %1 gewählt wurde</translation>
    </message>
    <message>
        <source>The smallest count within 2% of the fastest one.</source>
        <translation>Die kleinste Anzahl, die höchstens 2 % langsamer ist als die schnellste.</translation>
    </message>
    <message>
        <source>No pool was faster than one process by more than the noise.</source>
        <translation>Kein Pool war um mehr als die Streuung schneller als ein Prozess.</translation>
    </message>
    <message>
        <source>Between %1 and %2 with 95% confidence.</source>
        <translation>Mit 95 % Sicherheit zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Fewest within 5%</source>
        <translation>Die wenigsten innerhalb 5 %</translation>
    </message>
    <message>
        <source>Keeps the desktop smooth</source>
        <translation>Lässt den Desktop flüssig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>A, no doubts</source>
        <translation>A, keine Zweifel</translation>
    </message>
    <message>
        <source>B, small doubts</source>
        <translation>B, kleine Zweifel</translation>
    </message>
    <message>
        <source>C, disturbed</source>
        <translation>C, gestört</translation>
    </message>
    <message>
        <source>D, not comparable</source>
        <translation>D, nicht vergleichbar</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Spread between repeats</source>
        <translation>Streuung der Wiederholungen</translation>
    </message>
    <message>
        <source>Time lost to other programs</source>
        <translation>Zeit an andere Programme</translation>
    </message>
    <message>
        <source>Processor speed</source>
        <translation>Prozessortakt</translation>
    </message>
    <message>
        <source>Disturbed runs made again</source>
        <translation>Gestörte Läufe wiederholt</translation>
    </message>
    <message>
        <source>Doubts: %1.</source>
        <translation>Zweifel: %1.</translation>
    </message>
    <message>
        <source>Cannot be told on this machine: %1.</source>
        <translation>Auf diesem Rechner nicht feststellbar: %1.</translation>
    </message>
    <message>
        <source>No other count is likely, with 95% confidence.</source>
        <translation>Mit 95 % Sicherheit keine andere Anzahl.</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>andere Programme</translation>
    </message>
    <message>
        <source>the hypervisor</source>
        <translation>der Hypervisor</translation>
    </message>
    <message>
        <source>a limit on processor time</source>
        <translation>eine Grenze der Prozessorzeit</translation>
    </message>
    <message>
        <source>single runs far off</source>
        <translation>einzelne Läufe weit daneben</translation>
    </message>
    <message>
        <source>a wide spread</source>
        <translation>eine breite Streuung</translation>
    </message>
    <message>
        <source>times that drift</source>
        <translation>Zeiten, die wandern</translation>
    </message>
    <message>
        <source>the processor speed</source>
        <translation>der Prozessortakt</translation>
    </message>
    <message>
        <source>runs too short</source>
        <translation>zu kurze Läufe</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>zu wenig Speicher</translation>
    </message>
    <message>
        <source>a busy machine before</source>
        <translation>ein beschäftigter Rechner davor</translation>
    </message>
    <message>
        <source>unequal work</source>
        <translation>ungleiche Arbeit</translation>
    </message>
    <message>
        <source>different results</source>
        <translation>verschiedene Ergebnisse</translation>
    </message>
    <message>
        <source>failed tasks</source>
        <translation>fehlgeschlagene Aufgaben</translation>
    </message>
</context>
<context>
    <name>TuneFace</name>
    <message>
        <source>Run %1 of %2</source>
        <translation>Lauf %1 von %2</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>run 5 of 92, …</comment>
        <translation>%1, noch etwa %2</translation>
    </message>
    <message>
        <source>Changes apply to the next tuning.</source>
        <translation>Änderungen gelten ab der nächsten Abstimmung.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Other programs use %1 of the processors.</source>
        <translation>Andere Programme nutzen %1 der Prozessoren.</translation>
    </message>
    <message>
        <source>Tuning · %1</source>
        <translation>Abstimmung · %1</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Wird pausiert</translation>
    </message>
    <message>
        <source>The run that is going ends first.</source>
        <translation>Der laufende Lauf wird erst beendet.</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>Pausiert · %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Running tasks finish first.</source>
        <translation>Laufende Aufgaben werden erst beendet.</translation>
    </message>
    <message>
        <source>Fitting the laws</source>
        <translation>Gesetze werden angepasst</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>Finished · %Ln run(s) in %1</source>
        <translation>
            <numerusform>Fertig · %Ln Lauf in %1</numerusform>
            <numerusform>Fertig · %Ln Läufe in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, %1 failed</source>
        <translation>Fertig, %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Gestoppt bei %1</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation>Durch einen Fehler gestoppt</translation>
    </message>
</context>
<context>
    <name>TunePictures</name>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Noch ist nichts gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>Best with %Ln process(es): %1.</source>
        <translation>
            <numerusform>Am besten mit %Ln Prozess: %1.</numerusform>
            <numerusform>Am besten mit %Ln Prozessen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recommended, %Ln process(es): %1.</source>
        <translation>
            <numerusform>Empfohlen, %Ln Prozess: %1.</numerusform>
            <numerusform>Empfohlen, %Ln Prozesse: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amdahl, %1% serial</source>
        <translation>Amdahl, %1 % seriell</translation>
    </message>
    <message>
        <source>USL fit</source>
        <translation>USL</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message numerus="yes">
        <source>Fastest: chunk size %1 with %Ln process(es), %2.</source>
        <translation>
            <numerusform>Am schnellsten: Blockgröße %1 mit %Ln Prozess, %2.</numerusform>
            <numerusform>Am schnellsten: Blockgröße %1 mit %Ln Prozessen, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TuneWords</name>
    <message>
        <source>%1 would be %2 faster but use %3 more CPU time.</source>
        <translation>%1 wären %2 schneller, bräuchten aber %3 mehr CPU-Zeit.</translation>
    </message>
    <message>
        <source>%1 would be %2 faster.</source>
        <translation>%1 wären %2 schneller.</translation>
    </message>
    <message>
        <source>%1 is not distinguishable from %2.</source>
        <translation>%1 ist von %2 nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Processes wait for the disk: %1 of their time.</source>
        <translation>Prozesse warten auf die Platte: %1 ihrer Zeit.</translation>
    </message>
    <message>
        <source>Processes wait for a lock that one of them holds: %1 of their time.</source>
        <translation>Prozesse warten auf eine Sperre, die einer von ihnen hält: %1 ihrer Zeit.</translation>
    </message>
    <message>
        <source>Tasks wait for the clock: %1 of their time.</source>
        <translation>Aufgaben warten auf die Uhr: %1 ihrer Zeit.</translation>
    </message>
    <message>
        <source>Tasks wait for other processes or the network: %1 of their time.</source>
        <translation>Aufgaben warten auf andere Prozesse oder das Netz: %1 ihrer Zeit.</translation>
    </message>
    <message>
        <source>Tasks wait for the programs they start: %1 of their time.</source>
        <translation>Aufgaben warten auf die Programme, die sie starten: %1 ihrer Zeit.</translation>
    </message>
    <message>
        <source>Tasks wait for something other than a processor: %1 of their time.</source>
        <translation>Aufgaben warten auf etwas anderes als einen Prozessor: %1 ihrer Zeit.</translation>
    </message>
    <message>
        <source>Tasks are short: one takes %1, and handing it out %2.</source>
        <translation>Die Aufgaben sind kurz: Eine dauert %1, ihr Verteilen %2.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln process(es)</source>
        <translation>
            <numerusform>%Ln Prozess verwenden</numerusform>
            <numerusform>%Ln Prozesse verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>One process is enough</source>
        <translation>Ein Prozess genügt</translation>
    </message>
    <message>
        <source>More processes did not help: the best pool is %1 as fast as one process.</source>
        <translation>Mehr Prozesse haben nicht geholfen: Der beste Pool ist %1 so schnell wie ein Prozess.</translation>
    </message>
    <message>
        <source>More processes did not help.</source>
        <translation>Mehr Prozesse haben nicht geholfen.</translation>
    </message>
    <message>
        <source>%1 faster than one process.</source>
        <translation>%1 so schnell wie ein Prozess.</translation>
    </message>
    <message>
        <source>Testing one process without a pool</source>
        <translation>Misst einen Prozess ohne Pool</translation>
    </message>
    <message numerus="yes">
        <source>Testing %Ln process(es)</source>
        <translation>
            <numerusform>Misst %Ln Prozess</numerusform>
            <numerusform>Misst %Ln Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, warm-up run</source>
        <translation>%1, Aufwärmlauf</translation>
    </message>
    <message>
        <source>%1, chunk size %2</source>
        <translation>%1, Blockgröße %2</translation>
    </message>
    <message>
        <source>%1, repeat %2</source>
        <translation>%1, Wiederholung %2</translation>
    </message>
    <message>
        <source>%1, repeat %2 of %3</source>
        <translation>%1, Wiederholung %2 von %3</translation>
    </message>
    <message>
        <source>Nothing worth naming is lost.</source>
        <translation>Nichts Nennenswertes geht verloren.</translation>
    </message>
    <message>
        <source>Part of the work can only be done by one: each worker waited %1 for it.</source>
        <translation>Einen Teil der Arbeit kann nur einer tun: Jeder Worker wartete %1 darauf.</translation>
    </message>
    <message>
        <source>The queue runs empty: workers waited %1 of their time for the next task.</source>
        <translation>Die Warteschlange wird leer: Worker warteten %1 ihrer Zeit auf die nächste Aufgabe.</translation>
    </message>
    <message>
        <source>Starting workers takes long: %1 for each, in a run of %2.</source>
        <translation>Der Start der Worker dauert lang: %1 für jeden, bei einem Lauf von %2.</translation>
    </message>
    <message>
        <source>Ending workers takes long: %1 for each, in a run of %2.</source>
        <translation>Das Beenden der Worker dauert lang: %1 für jeden, bei einem Lauf von %2.</translation>
    </message>
    <message>
        <source>The end is uneven: workers waited %1 on average for the last task.</source>
        <translation>Das Ende ist ungleichmäßig: Worker warteten im Mittel %1 auf die letzte Aufgabe.</translation>
    </message>
    <message>
        <source>There are more workers than processors: %1 workers share %2.</source>
        <translation>Es gibt mehr Worker als Prozessoren: %1 Worker teilen sich %2.</translation>
    </message>
    <message>
        <source>A limit on processor time holds the workers back: %1 for each.</source>
        <translation>Eine Grenze der Prozessorzeit hält die Worker auf: %1 für jeden.</translation>
    </message>
    <message>
        <source>Processes slow each other down: tasks took %1 as long side by side as alone. Most likely they share memory bandwidth, caches or a core.</source>
        <translation>Prozesse bremsen einander: Nebeneinander dauerten Aufgaben %1 so lange wie allein. Wahrscheinlich teilen sie sich Speicherbandbreite, Caches oder einen Kern.</translation>
    </message>
    <message>
        <source>The Universal Scalability Law fits better: it can show a slow-down, Amdahl&apos;s law cannot.</source>
        <translation>Das Universal Scalability Law passt besser: Es kann eine Verlangsamung zeigen, Amdahls Gesetz nicht.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law fits better: more processes never slowed these tasks down.</source>
        <translation>Amdahls Gesetz passt besser: Mehr Prozesse haben diese Aufgaben nie verlangsamt.</translation>
    </message>
    <message>
        <source>Both laws fit alike: nothing here needs more than a serial share to explain it.</source>
        <translation>Beide Gesetze passen gleich gut: Ein serieller Anteil erklärt hier alles.</translation>
    </message>
    <message>
        <source>No pool is faster by more than the noise: the best one measured %1.</source>
        <translation>Kein Pool ist um mehr als die Streuung schneller: Der beste kam auf %1.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>There is only one task</source>
        <translation>Es gibt nur eine Aufgabe</translation>
    </message>
    <message>
        <source>Run at least two tasks, to see how they can be shared out.</source>
        <translation>Mindestens zwei Aufgaben starten, um zu sehen, wie sie sich verteilen lassen.</translation>
    </message>
    <message>
        <source>Too many tasks to replay</source>
        <translation>Zu viele Aufgaben zum Nachspielen</translation>
    </message>
    <message>
        <source>Runs of up to a million tasks can be replayed.</source>
        <translation>Läufe mit bis zu einer Million Aufgaben lassen sich nachspielen.</translation>
    </message>
    <message>
        <source>No finished run yet</source>
        <translation>Noch kein fertiger Lauf</translation>
    </message>
    <message>
        <source>Once a run has finished, its tasks can be replayed here with other settings.</source>
        <translation>Sobald ein Lauf fertig ist, lassen sich seine Aufgaben hier mit anderen Einstellungen nachspielen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln Prozess</numerusform>
            <numerusform>%Ln Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>chunks of %1</source>
        <translation>Blöcke zu %1</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>längste zuerst</translation>
    </message>
    <message>
        <source>%1 overhead</source>
        <translation>%1 Verteilkosten</translation>
    </message>
    <message>
        <source>Replayed with its own setting the model says %1, the run took %2.</source>
        <translation>Mit der eigenen Einstellung nachgespielt sagt das Modell %1, der Lauf brauchte %2.</translation>
    </message>
    <message>
        <source>This is a model: each task takes as long as it did. It knows nothing of workers that slow each other down or wait for locks.</source>
        <translation>Dies ist ein Modell: Jede Aufgabe dauert so lange wie im Lauf. Von Workern, die einander bremsen oder auf Sperren warten, weiß es nichts.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln usable processor(s), so tasks that compute will take longer than this.</source>
        <translation>
            <numerusform>Es gibt nur %Ln nutzbaren Prozessor, rechnende Aufgaben werden also länger brauchen.</numerusform>
            <numerusform>Es gibt nur %Ln nutzbare Prozessoren, rechnende Aufgaben werden also länger brauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted %1, took %2: as predicted.</source>
        <translation>Vorhergesagt %1, gebraucht %2: wie vorhergesagt.</translation>
    </message>
    <message>
        <source>Predicted %1, took %2: %3 more.</source>
        <translation>Vorhergesagt %1, gebraucht %2: %3 mehr.</translation>
    </message>
    <message>
        <source>Predicted %1, took %2: %3 less.</source>
        <translation>Vorhergesagt %1, gebraucht %2: %3 weniger.</translation>
    </message>
    <message>
        <source>It leaves out that workers waited for a processor for %1 of their time.</source>
        <translation>Es lässt weg, dass Worker %1 ihrer Zeit auf einen Prozessor warteten.</translation>
    </message>
</context>
<context>
    <name>WindowSheets</name>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
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
        <translation>Zeitachse, solange sie den Fokus hat</translation>
    </message>
    <message>
        <source>W, S</source>
        <translation>W, S</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Vergrößern, verkleinern</translation>
    </message>
    <message>
        <source>A, D</source>
        <translation>A, D</translation>
    </message>
    <message>
        <source>Move left, move right</source>
        <translation>Nach links, nach rechts schieben</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Previous task, next task</source>
        <translation>Vorige, nächste Aufgabe</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Worker above, worker below</source>
        <translation>Worker darüber, darunter</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Begin of the run, now</source>
        <translation>Beginn des Laufs, jetzt</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Fit the run</source>
        <translation>Ganzen Lauf zeigen</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>[ and ]</source>
        <translation>[ und ]</translation>
    </message>
    <message>
        <source>Previous failure, next failure</source>
        <translation>Voriger, nächster Fehlschlag</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vorige Ansicht</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom; with Shift move; with Ctrl height of the lanes</source>
        <translation>Zoom; mit Umschalt schieben; mit Strg Höhe der Bahnen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy as a picture and a table</source>
        <translation>Als Bild und Tabelle kopieren</translation>
    </message>
    <message>
        <source>Tables and charts</source>
        <translation>Tabellen und Diagramme</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
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
        <translation>Laufzeit
  Vom Augenblick, in dem die erste Aufgabe beginnen darf, bis zum Ende der letzten, nach einer
  Uhr, die nie zurückgeht. Der Start der Worker gehört nicht dazu; Pausen sind abgezogen.

Beschleunigung
  Mittlere Laufzeit (Median) eines Prozesses ohne Pool, geteilt durch den Median dieser Zeile.
  Effizienz ist die Beschleunigung je Prozess.

Median und Streuung
  Von mehreren Läufen steht der Median da und hinter ± die Hälfte der mittleren Hälfte. Ein
  einzelner Lauf hat keine Streuung.

CPU-Zeit
  Was der Kernel für die Worker und die von ihnen ausgeführten Programme gezählt hat.

Speicher
  Spitze der Summe über alle Worker; geteilte Seiten sind auf die Beteiligten verteilt (PSS).

Was Messwerte verdirbt
  Andere Programme, ein Laptop, der sich drosselt, weniger nutzbare Prozessoren als vorhanden.
  Extras, Rechner zeigt, welche Prozessoren zählen. Dieses Fenster zeichnet so oft, wie in den
  Einstellungen gewählt; „Ruhig“ nimmt den Aufgaben am wenigsten.
</translation>
    </message>
</context>
<context>
    <name>WorkloadWords</name>
    <message>
        <source>Sleep</source>
        <translation>Schlafen</translation>
    </message>
    <message>
        <source>Waits and does nothing, as a task does that waits for a network or a device.</source>
        <translation>Wartet und tut nichts, wie eine Aufgabe, die auf Netz oder Gerät wartet.</translation>
    </message>
    <message>
        <source>nothing: many more workers than processors still help</source>
        <translation>nichts: Auch weit mehr Worker als Prozessoren helfen noch</translation>
    </message>
    <message>
        <source>Square of a number</source>
        <translation>Quadrat einer Zahl</translation>
    </message>
    <message>
        <source>Multiplies a whole number by itself: the smallest task there is.</source>
        <translation>Multipliziert eine ganze Zahl mit sich selbst: die kleinste Aufgabe, die es gibt.</translation>
    </message>
    <message>
        <source>handing tasks out, which costs more than the task</source>
        <translation>das Verteilen der Aufgaben, das mehr kostet als die Aufgabe selbst</translation>
    </message>
    <message>
        <source>Sum of squares</source>
        <translation>Quadratsumme</translation>
    </message>
    <message>
        <source>Adds the squares of all whole numbers below n, one by one.</source>
        <translation>Addiert die Quadrate aller ganzen Zahlen unter n, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>den Prozessor</translation>
    </message>
    <message>
        <source>Prime numbers</source>
        <translation>Primzahlen</translation>
    </message>
    <message>
        <source>Counts the prime numbers up to a limit with a sieve.</source>
        <translation>Zählt die Primzahlen bis zu einer Grenze mit einem Sieb.</translation>
    </message>
    <message>
        <source>Uneven tasks</source>
        <translation>Ungleiche Aufgaben</translation>
    </message>
    <message>
        <source>Computes for a length that differs from task to task, to show what imbalance costs.</source>
        <translation>Rechnet je Aufgabe verschieden lange, um zu zeigen, was Ungleichgewicht kostet.</translation>
    </message>
    <message>
        <source>the processor, and the longest tasks at the end</source>
        <translation>den Prozessor und die längsten Aufgaben am Ende</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>Ends its own worker process in a chosen way, to show that the others go on.</source>
        <translation>Beendet den eigenen Worker auf gewählte Art, um zu zeigen, dass die anderen weiterarbeiten.</translation>
    </message>
    <message>
        <source>nothing: the worker is replaced</source>
        <translation>nichts: Der Worker wird ersetzt</translation>
    </message>
    <message>
        <source>how long the task waits</source>
        <translation>wie lange die Aufgabe wartet</translation>
    </message>
    <message>
        <source>the number to multiply by itself</source>
        <translation>die Zahl, die mit sich selbst multipliziert wird</translation>
    </message>
    <message>
        <source>how many squares are added: 0² + 1² + … + (n−1)²</source>
        <translation>wie viele Quadrate addiert werden: 0² + 1² + … + (n−1)²</translation>
    </message>
    <message>
        <source>the primes up to this number are counted</source>
        <translation>gezählt werden die Primzahlen bis zu dieser Zahl</translation>
    </message>
    <message>
        <source>mean length of a task, in CPU time</source>
        <translation>mittlere Länge einer Aufgabe, in CPU-Zeit</translation>
    </message>
    <message>
        <source>0: all equal, 1: from nothing to twice the mean</source>
        <translation>0: alle gleich, 1: von null bis zum doppelten Mittel</translation>
    </message>
    <message>
        <source>tasks with the same number and seed are equally long</source>
        <translation>Aufgaben mit gleicher Nummer und gleichem Startwert sind gleich lang</translation>
    </message>
    <message>
        <source>segv, abort, exit0 (leaves in mid-task), kill (SIGKILL) or hang (never ends)</source>
        <translation>segv, abort, exit0 (geht mitten in der Aufgabe), kill (SIGKILL) oder hang (endet nie)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>manyhands::ActivityStrips</name>
    <message>
        <source>What each worker did</source>
        <translation>Was jeder Worker getan hat</translation>
    </message>
    <message>
        <source>On a processor</source>
        <translation>Auf einem Prozessor</translation>
    </message>
    <message>
        <source>Waiting for one</source>
        <translation>Wartet auf einen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schläft</translation>
    </message>
    <message>
        <source>Pipe or socket</source>
        <translation>Pipe oder Socket</translation>
    </message>
    <message>
        <source>Child process</source>
        <translation>Kindprozess</translation>
    </message>
    <message>
        <source>Other wait</source>
        <translation>Anderes Warten</translation>
    </message>
    <message>
        <source>No task</source>
        <translation>Keine Aufgabe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Worker %1: %2</source>
        <translation>Worker %1: %2</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
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
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Even, a few slow</source>
        <translation>Gleich, einige langsam</translation>
    </message>
    <message>
        <source>Varied</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Task lengths</source>
        <translation>Aufgabenlängen</translation>
    </message>
</context>
<context>
    <name>manyhands::ChartTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>manyhands::CommandForm</name>
    <message>
        <source>Run through a shell</source>
        <translation>Über eine Shell ausführen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>{} input · {.} without its ending · {/} name only · {//} folder · {/.} name without its ending · {#} task number · {%} worker · {1} {2} column</source>
        <translation>{} Eingabe · {.} ohne Endung · {/} nur der Name · {//} Ordner · {/.} Name ohne Endung · {#} Aufgabennummer · {%} Worker · {1} {2} Spalte</translation>
    </message>
    <message>
        <source>Off: the words go to the program as they are. On: the text is a script, and each input reaches it as &quot;$1&quot;; a mistake in it can do anything you can.</source>
        <translation>Aus: Die Wörter gehen unverändert an das Programm. Ein: Der Text ist ein Skript, und jede Eingabe kommt als &quot;$1&quot; an; ein Fehler darin darf alles, was dieses Konto darf.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>What will run</source>
        <translation>Was ausgeführt wird</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>Where this program was started</source>
        <translation>Wo dieses Programm gestartet wurde</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the working folder</source>
        <translation>Arbeitsordner auswählen</translation>
    </message>
    <message>
        <source>Variables that differ from this program&apos;s own, one a line.</source>
        <translation>Variablen, die von denen dieses Programms abweichen, eine je Zeile.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>The working folder cannot be used</source>
        <translation>Der Arbeitsordner ist nicht benutzbar</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>es gibt keinen Ordner %1</translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation>Einen vorhandenen auswählen.</translation>
    </message>
    <message>
        <source>The environment cannot be set</source>
        <translation>Die Umgebung kann nicht gesetzt werden</translation>
    </message>
    <message>
        <source>a line has no name, or no = behind it</source>
        <translation>eine Zeile hat keinen Namen oder kein = dahinter</translation>
    </message>
    <message>
        <source>Write it like LANG=C.</source>
        <translation>Schreibweise wie LANG=C.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Saved with the experiment as it is here; the file is then for you alone.</source>
        <translation>Wird mit dem Experiment so gespeichert, wie sie hier steht; die Datei ist dann nur für Sie lesbar.</translation>
    </message>
</context>
<context>
    <name>manyhands::CoreSlider</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln Thread</numerusform>
            <numerusform>%Ln Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>One process. This is the baseline.</source>
        <translation>Ein Prozess. Das ist der Vergleichslauf.</translation>
    </message>
    <message>
        <source>Waiting tasks can use more processes than cores.</source>
        <translation>Wartende Aufgaben können mehr Prozesse als Kerne nutzen.</translation>
    </message>
    <message>
        <source>Leaves cores free for other programs.</source>
        <translation>Lässt Kerne für andere Programme frei.</translation>
    </message>
    <message>
        <source>One per core. A good start for work that uses the CPU.</source>
        <translation>Einer je Kern. Ein guter Anfang für Arbeit, die die CPU nutzt.</translation>
    </message>
    <message>
        <source>Shares cores between two processes. Gains are smaller.</source>
        <translation>Je zwei Prozesse teilen sich Kerne. Der Gewinn ist kleiner.</translation>
    </message>
    <message>
        <source>More processes than the processor can run at once. Expect switching, not speed.</source>
        <translation>Mehr Prozesse, als der Prozessor gleichzeitig ausführen kann. Das bringt Wechsel, kein Tempo.</translation>
    </message>
</context>
<context>
    <name>manyhands::CountChart</name>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>%1 recommended</source>
        <translation>%1 empfohlen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>manyhands::ExperimentDesk</name>
    <message>
        <source>Experiments (*.json);;All files (*)</source>
        <translation>Experimente (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Die Datei konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation>%1 geöffnet.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Die Datei konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Manyhands</source>
        <translation>Manyhands</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Experiment öffnen</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Experiment speichern</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
</context>
<context>
    <name>manyhands::ExplanationPanel</name>
    <message>
        <source>What the tuning shows</source>
        <translation>Was die Abstimmung zeigt</translation>
    </message>
</context>
<context>
    <name>manyhands::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>Der ganze Lauf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Pictures are in the light theme, with the machine and the date below.</source>
        <translation>Bilder sind im hellen Farbschema, mit Rechner und Datum darunter.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>JSON, every task</source>
        <translation>JSON, jede Aufgabe</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>PNG picture, twice the size</source>
        <translation>PNG-Bild, doppelte Größe</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>Es gibt noch nichts zu exportieren</translation>
    </message>
    <message>
        <source>no run has been made</source>
        <translation>es gab noch keinen Lauf</translation>
    </message>
    <message>
        <source>Run the experiment first.</source>
        <translation>Zuerst das Experiment ausführen.</translation>
    </message>
</context>
<context>
    <name>manyhands::FlameGraph</name>
    <message>
        <source>Flame graph of functions</source>
        <translation>Flammendiagramm der Funktionen</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Alle Stichproben</translation>
    </message>
    <message>
        <source>%1: %2 of %3 samples (%4)</source>
        <translation>%1: %2 von %3 Stichproben (%4)</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Samples in it</source>
        <translation>Stichproben darin</translation>
    </message>
    <message>
        <source>With its calls</source>
        <translation>Mit ihren Aufrufen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>manyhands::HeatMap</name>
    <message>
        <source>Chunk size</source>
        <translation>Blockgröße</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es), s</source>
        <translation>
            <numerusform>%Ln Prozess, s</numerusform>
            <numerusform>%Ln Prozesse, s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::HistoryKeeper</name>
    <message>
        <source>Run %1 was interrupted:</source>
        <translation>Lauf %1 wurde unterbrochen:</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Resume anyway</source>
        <translation>Trotzdem fortsetzen</translation>
    </message>
    <message>
        <source>Saved to History as run %1.</source>
        <translation>Im Verlauf gespeichert als Lauf %1.</translation>
    </message>
    <message>
        <source>Run %1 was saved, but may not outlast a power failure.</source>
        <translation>Lauf %1 wurde gespeichert, übersteht aber vielleicht keinen Stromausfall.</translation>
    </message>
    <message>
        <source>Not all of run %1 is saved.</source>
        <translation>Lauf %1 ist nicht ganz gespeichert.</translation>
    </message>
    <message>
        <source>Nothing will be saved.</source>
        <translation>Es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Results are saved again.</source>
        <translation>Ergebnisse werden wieder gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln task(s) are finished.</source>
        <translation>
            <numerusform>%1 von %Ln Aufgabe ist fertig.</numerusform>
            <numerusform>%1 von %Ln Aufgaben sind fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln result(s) not saved.</source>
        <translation>
            <numerusform>%1: %Ln Ergebnis nicht gespeichert.</numerusform>
            <numerusform>%1: %Ln Ergebnisse nicht gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::InfoBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>manyhands::InputsEdit</name>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Drop files or folders here. Several lists give every combination.</source>
        <translation>Dateien oder Ordner hier ablegen. Mehrere Listen ergeben alle Kombinationen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Lines of…</source>
        <translation>Zeilen aus…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A range or list of inputs</source>
        <translation>Ein Bereich oder eine Liste von Eingaben</translation>
    </message>
    <message>
        <source>1..100 or a,b,c</source>
        <translation>1..100 oder a,b,c</translation>
    </message>
    <message>
        <source>Choose input files</source>
        <translation>Eingabedateien auswählen</translation>
    </message>
    <message>
        <source>Choose a file with one input a line</source>
        <translation>Datei mit einer Eingabe je Zeile auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s): %1, …</source>
        <translation>
            <numerusform>%Ln Datei: %1, …</numerusform>
            <numerusform>%Ln Dateien: %1, …</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>Zeilen aus %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>A window has no standard input to read. Choose a file with “Lines of…”.</source>
        <translation>Ein Fenster hat keine Standardeingabe zum Lesen. Eine Datei mit „Zeilen aus…“ auswählen.</translation>
    </message>
    <message>
        <source>No inputs yet</source>
        <translation>Noch keine Eingaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln input(s)</source>
        <translation>
            <numerusform>%Ln Eingabe</numerusform>
            <numerusform>%Ln Eingaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::LaneChart</name>
    <message>
        <source>Timeline of the workers</source>
        <translation>Zeitachse der Worker</translation>
    </message>
</context>
<context>
    <name>manyhands::LimitsForm</name>
    <message>
        <source>Keep each worker on one core</source>
        <translation>Jeden Worker auf einem Kern halten</translation>
    </message>
    <message>
        <source>Limits and errors</source>
        <translation>Grenzen und Fehler</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Limits the address space of each worker.</source>
        <translation>Begrenzt den Adressraum jedes Workers.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>What to do when a task has failed after all its retries.</source>
        <translation>Was geschieht, wenn eine Aufgabe auch nach allen Neuversuchen fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>How often the run is made; the table shows the median.</source>
        <translation>Wie oft der Lauf gemacht wird; die Tabelle zeigt den Median.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Neuversuche</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Time limit per task</source>
        <translation>Zeit je Aufgabe</translation>
    </message>
    <message>
        <source>Memory per worker</source>
        <translation>Speicher je Worker</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>Bei Fehlschlag</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fest je Kern</translation>
    </message>
</context>
<context>
    <name>manyhands::LogModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>manyhands::LogTable</name>
    <message>
        <source>Log of this run</source>
        <translation>Protokoll dieses Laufs</translation>
    </message>
    <message>
        <source>Show log lines from this level</source>
        <translation>Protokollzeilen ab dieser Stufe zeigen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>Starts, ends, failures and retries of workers are noted here.</source>
        <translation>Hier stehen Beginn und Ende, Fehlschläge und Neuversuche der Worker.</translation>
    </message>
</context>
<context>
    <name>manyhands::MachineStatus</name>
    <message>
        <source>%1, %2</source>
        <comment>cores, threads</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln Thread</numerusform>
            <numerusform>%Ln Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Last %1</translation>
    </message>
    <message>
        <source>This window: %1 CPU</source>
        <translation>Dieses Fenster: %1 CPU</translation>
    </message>
</context>
<context>
    <name>manyhands::MainWindow</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
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
        <translation>Lauf beenden und schließen?</translation>
    </message>
    <message>
        <source>All workers are ended. Results so far are lost.</source>
        <translation>Alle Worker werden beendet. Die bisherigen Ergebnisse gehen verloren.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>End and close</source>
        <translation>Beenden und schließen</translation>
    </message>
    <message>
        <source>About Manyhands</source>
        <translation>Über Manyhands</translation>
    </message>
    <message>
        <source>Manyhands %1</source>
        <translation>Manyhands %1</translation>
    </message>
    <message>
        <source>Runs pools of worker processes, shows them at work, and compares one process with many.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty. Built with Qt and QCustomPlot.</source>
        <translation>Führt Pools von Worker-Prozessen aus, zeigt sie bei der Arbeit und vergleicht einen Prozess mit vielen.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung. Gebaut mit Qt und QCustomPlot.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read. This window uses the defaults and keeps nothing.</source>
        <translation>Die Einstellungen in %1 sind nicht lesbar. Dieses Fenster nimmt die Vorgaben und speichert nichts.</translation>
    </message>
    <message>
        <source>The settings could not be read. They are kept as %1; this window starts with the defaults.</source>
        <translation>Die Einstellungen waren nicht lesbar. Sie sind als %1 aufgehoben; dieses Fenster beginnt mit den Vorgaben.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Wie gemessen wird</translation>
    </message>
    <message>
        <source>Show me the code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nothing of an earlier run is still there.</source>
        <translation>Von früheren Läufen ist nichts mehr da.</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, Prozess %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Run the experiment first.</source>
        <translation>Es gibt noch nichts zu exportieren. Zuerst das Experiment ausführen.</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln process(es) of an earlier run?</source>
        <translation>
            <numerusform>%Ln Prozess eines früheren Laufs beenden?</numerusform>
            <numerusform>%Ln Prozesse eines früheren Laufs beenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %Ln process(es).</source>
        <translation>
            <numerusform>%Ln Prozess beendet.</numerusform>
            <numerusform>%Ln Prozesse beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be ended.</source>
        <translation>
            <numerusform>%Ln davon ließ sich nicht beenden.</numerusform>
            <numerusform>%Ln davon ließen sich nicht beenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All workers are ended. The run can be resumed from where it is.</source>
        <translation>Alle Worker werden beendet. Der Lauf kann von hier aus fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>%1 page</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Tuning is going. A run can start when it has ended.</source>
        <translation>Eine Abstimmung läuft. Danach kann ein Lauf beginnen.</translation>
    </message>
    <message>
        <source>End the tuning and close?</source>
        <translation>Abstimmung beenden und schließen?</translation>
    </message>
    <message>
        <source>All workers are ended. The times measured so far are lost; Stop keeps them.</source>
        <translation>Alle Worker werden beendet. Die bisher gemessenen Zeiten gehen verloren; „Stopp“ behält sie.</translation>
    </message>
    <message>
        <source>There is no tuning to report yet.</source>
        <translation>Es gibt noch keine Abstimmung für einen Bericht.</translation>
    </message>
</context>
<context>
    <name>manyhands::PlanForm</name>
    <message>
        <source>%1 — uses the CPU</source>
        <translation>%1 – nutzt die CPU</translation>
    </message>
    <message>
        <source>%1 — waits</source>
        <translation>%1 – wartet</translation>
    </message>
    <message>
        <source>%1 — uses memory</source>
        <translation>%1 – nutzt Speicher</translation>
    </message>
    <message>
        <source>%1 — uses the disk</source>
        <translation>%1 – nutzt die Platte</translation>
    </message>
    <message>
        <source>Fork server</source>
        <translation>Fork-Server</translation>
    </message>
    <message>
        <source>Spawn</source>
        <translation>Spawn</translation>
    </message>
    <message>
        <source>Time one process first</source>
        <translation>Zuerst einen Prozess messen</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Command…</source>
        <translation>Befehl…</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Start method</source>
        <translation>Startmethode</translation>
    </message>
    <message>
        <source>Runs a program once for each input, without a shell.</source>
        <translation>Führt ein Programm einmal je Eingabe aus, ohne Shell.</translation>
    </message>
    <message>
        <source>%1 Limited by %2.</source>
        <translation>%1 Begrenzt durch %2.</translation>
    </message>
    <message>
        <source>One task at a time</source>
        <translation>Eine Aufgabe je Griff</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunk(s)</source>
        <translation>
            <numerusform>%Ln Block</numerusform>
            <numerusform>%Ln Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>A small helper makes each worker. Safe when the program has threads, which is why this window never forks itself.</source>
        <translation>Ein kleiner Helfer erzeugt jeden Worker. Sicher, wenn das Programm Threads hat; darum verzweigt sich dieses Fenster nie selbst.</translation>
    </message>
    <message>
        <source>Starts a fresh program each time. Slowest, fully separate.</source>
        <translation>Startet jedes Mal ein neues Programm. Am langsamsten, ganz getrennt.</translation>
    </message>
    <message>
        <source>The experiment cannot be shown</source>
        <translation>Das Experiment lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>the form has no place for its %1</source>
        <translation>das Formular hat keinen Platz für %1</translation>
    </message>
    <message>
        <source>Run it with manyhands run --experiment, or change the file.</source>
        <translation>Mit manyhands run --experiment ausführen oder die Datei ändern.</translation>
    </message>
    <message>
        <source>There is nothing to run</source>
        <translation>Es gibt nichts auszuführen</translation>
    </message>
    <message>
        <source>the command has no inputs</source>
        <translation>der Befehl hat keine Eingaben</translation>
    </message>
    <message>
        <source>Add files, lines of a file, or a range such as 1..100.</source>
        <translation>Dateien, Zeilen einer Datei oder einen Bereich wie 1..100 hinzufügen.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln task(s)</source>
        <translation>
            <numerusform>%1 · %Ln Aufgabe</numerusform>
            <numerusform>%1 · %Ln Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Display while measuring</source>
        <translation>Anzeige während der Messung</translation>
    </message>
    <message>
        <source>Quiet, 4 Hz</source>
        <translation>Ruhig, 4 Hz</translation>
    </message>
    <message>
        <source>Normal, 10 Hz</source>
        <translation>Normal, 10 Hz</translation>
    </message>
    <message>
        <source>Smooth, 30 Hz</source>
        <translation>Flüssig, 30 Hz</translation>
    </message>
    <message>
        <source>Drawing takes processor time from the tasks. Quiet takes the least.</source>
        <translation>Zeichnen nimmt den Aufgaben Prozessorzeit. „Ruhig“ nimmt am wenigsten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>manyhands::ProcessesEdit</name>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
</context>
<context>
    <name>manyhands::ProfilePane</name>
    <message>
        <source>Profile this task</source>
        <translation>Aufgabe profilieren</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Noch kein Profil</translation>
    </message>
    <message>
        <source>A profiled run shows in which functions workers spend their time, and what they wait for. It is a run of its own and never timed.</source>
        <translation>Ein profilierter Lauf zeigt, in welchen Funktionen die Worker ihre Zeit verbringen und worauf sie warten. Er ist ein eigener Lauf und wird nie gemessen.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s)</source>
        <translation>
            <numerusform>%Ln Stichprobe</numerusform>
            <numerusform>%Ln Stichproben</numerusform>
        </translation>
    </message>
    <message>
        <source>No functions: %1</source>
        <translation>Keine Funktionen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln verloren</numerusform>
            <numerusform>%Ln verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>with fewer than %1 samples the shares are rough; more tasks give more</source>
        <translation>mit weniger als %1 Stichproben sind die Anteile ungenau; mehr Aufgaben geben mehr</translation>
    </message>
    <message>
        <source>what the workers waited for is not known: %1</source>
        <translation>worauf die Worker warteten, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>manyhands::QueuePane</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 tasks/s</source>
        <translation>%1 Aufg./s</translation>
    </message>
    <message>
        <source>%1 tasks/s on average</source>
        <translation>im Mittel %1 Aufg./s</translation>
    </message>
    <message>
        <source>Tasks waiting in the queue</source>
        <translation>Aufgaben in der Warteschlange</translation>
    </message>
    <message>
        <source>not yet claimed by a worker</source>
        <translation>von keinem Worker übernommen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>tasks per second, 0.2 s window</source>
        <translation>Aufgaben je Sekunde, Fenster 0,2 s</translation>
    </message>
    <message>
        <source>Tasks per second</source>
        <translation>Aufgaben je Sekunde</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Noch keine Aufgaben</translation>
    </message>
    <message>
        <source>While a run goes, the queue empties here.</source>
        <translation>Während eines Laufs leert sich hier die Warteschlange.</translation>
    </message>
</context>
<context>
    <name>manyhands::RecommendationHead</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Use %1 in Run</source>
        <translation>%1 im Lauf verwenden</translation>
    </message>
</context>
<context>
    <name>manyhands::ReplayLanes</name>
    <message numerus="yes">
        <source>the first %Ln worker(s)</source>
        <translation>
            <numerusform>der erste Worker</numerusform>
            <numerusform>die ersten %Ln Worker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Where time went</source>
        <translation>Zeitanteile</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Kopieren, was zu sehen ist</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportieren, was zu sehen ist</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wenn</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>manyhands::RunFooter</name>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Force stop</source>
        <translation>Abbruch</translation>
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
        <translation>Worker %1 beenden?</translation>
    </message>
    <message>
        <source>Its current task goes back to the queue and a new worker starts.</source>
        <translation>Seine Aufgabe kommt zurück in die Warteschlange, und ein neuer Worker startet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End worker</source>
        <translation>Worker beenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <comment>ready to run …</comment>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <comment>ready to run … on …</comment>
        <translation>
            <numerusform>%Ln Prozess</numerusform>
            <numerusform>%Ln Prozessen</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline, timings and processor use appear here while it runs.</source>
        <translation>Zeitachse, Zeiten und Prozessornutzung erscheinen hier während des Laufs.</translation>
    </message>
    <message>
        <source> It takes about %1, with one single-process pass first to compare against.</source>
        <translation> Er dauert etwa %1, mit einem Durchgang in einem einzelnen Prozess vorab zum Vergleich.</translation>
    </message>
    <message>
        <source> It takes about %1.</source>
        <translation> Er dauert etwa %1.</translation>
    </message>
    <message>
        <source> One single-process pass comes first, to compare against.</source>
        <translation> Zuerst kommt zum Vergleich ein Durchgang in einem einzelnen Prozess.</translation>
    </message>
    <message>
        <source>Ready to run %1 on %2</source>
        <translation>Bereit für %1 mit %2</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) failed.</source>
        <translation>
            <numerusform>%Ln Aufgabe ist fehlgeschlagen.</numerusform>
            <numerusform>%Ln Aufgaben sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others finished.</source>
        <translation>Die anderen wurden fertig.</translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>Fehlschläge zeigen</translation>
    </message>
    <message>
        <source>The run was stopped by an error</source>
        <translation>Der Lauf wurde durch einen Fehler gestoppt</translation>
    </message>
    <message>
        <source>Run starts it again.</source>
        <translation>„Starten“ beginnt den Lauf noch einmal.</translation>
    </message>
    <message>
        <source>The number of workers changed while it ran, so its time is not compared with others.</source>
        <translation>Die Zahl der Worker hat sich während des Laufs geändert; seine Zeit wird nicht mit anderen verglichen.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>one process, no pool</source>
        <translation>ein Prozess, kein Pool</translation>
    </message>
    <message>
        <source>pool of %1</source>
        <translation>Pool aus %1</translation>
    </message>
    <message>
        <source>Not all that the run had made was given back.</source>
        <translation>Nicht alles, was der Lauf angelegt hat, wurde zurückgegeben.</translation>
    </message>
    <message>
        <source>The timeline is an overview: the run had more tasks than are itemised.</source>
        <translation>Die Zeitachse ist eine Übersicht: Der Lauf hatte mehr Aufgaben, als einzeln aufgeführt sind.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Every repeat</source>
        <translation>Jeder Durchgang</translation>
    </message>
    <message>
        <source>Plan of the last run</source>
        <translation>Plan des letzten Laufs</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Timeline and busy workers</source>
        <translation>Zeitachse und aktive Worker</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Es gibt noch nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Kopiert: %1.</translation>
    </message>
    <message>
        <source>There is nothing to show as a table yet.</source>
        <translation>Es gibt noch nichts als Tabelle zu zeigen.</translation>
    </message>
    <message>
        <source>This experiment names a program</source>
        <translation>Dieses Experiment nennt ein Programm</translation>
    </message>
    <message>
        <source>It was not saved here by you. Look at it on the left; Run asks before anything is run, and before its inputs are read.</source>
        <translation>Es wurde nicht hier gespeichert. Links ist es zu sehen; „Starten“ fragt, bevor etwas ausgeführt wird und bevor die Eingaben gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable processor(s)</source>
        <translation>
            <numerusform>%Ln nutzbarer Prozessor</numerusform>
            <numerusform>%Ln nutzbare Prozessoren</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was resumed, so its time is not compared with others.</source>
        <translation>Der Lauf wurde fortgesetzt; seine Zeit wird nicht mit anderen verglichen.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, as HTML names it</comment>
        <translation>de</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln worker(s) have started.</source>
        <translation>
            <numerusform>%1 von %Ln Worker ist gestartet.</numerusform>
            <numerusform>%1 von %Ln Workern sind gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others take longer than usual. The log tells when one cannot start.</source>
        <translation>Die anderen brauchen länger als üblich. Im Protokoll steht, wenn einer nicht starten kann.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The run did not finish</source>
        <translation>Der Lauf wurde nicht fertig</translation>
    </message>
    <message>
        <source>Only runs that have finished can be replayed with other settings.</source>
        <translation>Nur fertige Läufe lassen sich mit anderen Einstellungen nachspielen.</translation>
    </message>
    <message>
        <source>The run had no single setting</source>
        <translation>Der Lauf hatte keine einheitliche Einstellung</translation>
    </message>
    <message>
        <source>It was resumed, or its number of workers changed while it ran, so there is nothing to check a model against.</source>
        <translation>Er wurde fortgesetzt, oder die Zahl seiner Worker änderte sich unterwegs. Ein Modell lässt sich daran nicht prüfen.</translation>
    </message>
    <message>
        <source>This run was profiled, so its time is not compared with others.</source>
        <translation>Dieser Lauf wurde profiliert, deshalb wird seine Zeit nicht mit anderen verglichen.</translation>
    </message>
</context>
<context>
    <name>manyhands::ScalingChart</name>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Best at %1: %2. All: %3.</source>
        <translation>Am besten bei %1: %2. Alle: %3.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>manyhands::ScalingPane</name>
    <message>
        <source>Speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>times faster than 1 process · median, bars show the middle half</source>
        <translation>gegenüber 1 Prozess · Median, Balken: mittlere Hälfte</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>speed-up ÷ processes</source>
        <translation>Beschleunigung ÷ Prozesse</translation>
    </message>
    <message>
        <source>Not enough counts yet</source>
        <translation>Noch zu wenige Prozesszahlen</translation>
    </message>
    <message>
        <source>Run with at least three different process counts, with one process among them.</source>
        <translation>Mit mindestens drei verschiedenen Prozesszahlen ausführen, darunter ein Prozess.</translation>
    </message>
</context>
<context>
    <name>manyhands::SleepGuard</name>
    <message>
        <source>An experiment is running.</source>
        <translation>Ein Experiment läuft.</translation>
    </message>
</context>
<context>
    <name>manyhands::TaskModel</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Ran for</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>manyhands::TaskTable</name>
    <message>
        <source>Tasks of this run</source>
        <translation>Aufgaben dieses Laufs</translation>
    </message>
    <message>
        <source>Find tasks</source>
        <translation>Aufgaben suchen</translation>
    </message>
    <message>
        <source>Find a task, worker or result</source>
        <translation>Aufgabe, Worker oder Ergebnis suchen</translation>
    </message>
    <message>
        <source>Show tasks by state</source>
        <translation>Aufgaben nach Zustand zeigen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more task(s) are counted but not listed</source>
        <translation>
            <numerusform>%Ln weitere Aufgabe wird gezählt, aber nicht aufgeführt</numerusform>
            <numerusform>%Ln weitere Aufgaben werden gezählt, aber nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Noch keine Aufgaben</translation>
    </message>
    <message>
        <source>Each task of a run gets a row when it begins.</source>
        <translation>Jede Aufgabe eines Laufs erhält eine Zeile, wenn sie beginnt.</translation>
    </message>
    <message>
        <source>No failed tasks</source>
        <translation>Keine fehlgeschlagenen Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln task(s) so far has failed.</source>
        <translation>
            <numerusform>Bisher ist %Ln Aufgabe gelaufen; sie ist nicht fehlgeschlagen.</numerusform>
            <numerusform>Von bisher %Ln Aufgaben ist keine fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such tasks</source>
        <translation>Keine solchen Aufgaben</translation>
    </message>
    <message>
        <source>Change the filter above to see the others.</source>
        <translation>Den Filter oben ändern, um die anderen zu sehen.</translation>
    </message>
</context>
<context>
    <name>manyhands::TextSheet</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>manyhands::TimeBars</name>
    <message>
        <source>Where worker time went, by number of processes</source>
        <translation>Wohin die Zeit der Worker ging, nach Zahl der Prozesse</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 Prozess</translation>
    </message>
    <message>
        <source>1 in a pool</source>
        <translation>1 im Pool</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln Prozess</numerusform>
            <numerusform>%Ln Prozesse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>manyhands::TimeChart</name>
    <message>
        <source>Now: %1. Highest: %2.</source>
        <translation>Jetzt: %1. Höchstwert: %2.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>manyhands::TimeSplit</name>
    <message>
        <source>Where the time went</source>
        <translation>Wohin die Zeit ging</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Queue wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Start-up and restart</source>
        <translation>Anlauf und Neustart</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
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
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Compute, shaded by chunk</source>
        <translation>Rechnen, je Block</translation>
    </message>
    <message>
        <source>Queue wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>manyhands::TimelinePane</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Ganzen Lauf zeigen</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Clear the range</source>
        <translation>Bereich aufheben</translation>
    </message>
    <message>
        <source>Workers of the timeline</source>
        <translation>Worker der Zeitachse</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow the run (L)</source>
        <translation>Dem Lauf folgen (L)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show the whole run and all workers (F)</source>
        <translation>Ganzen Lauf und alle Worker zeigen (F)</translation>
    </message>
    <message>
        <source>Show more time (S)</source>
        <translation>Mehr Zeit zeigen (S)</translation>
    </message>
    <message>
        <source>Show less time (W)</source>
        <translation>Weniger Zeit zeigen (W)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Busy workers</source>
        <translation>Aktive Worker</translation>
    </message>
    <message>
        <source>Tasks waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>At %1 %2 of %3 workers busy</source>
        <translation>Bei %1 sind %2 von %3 Workern aktiv</translation>
    </message>
    <message>
        <source>%1 of %2 workers busy on average</source>
        <translation>Im Mittel sind %1 von %2 Workern aktiv</translation>
    </message>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation>%1 von %2 Aufgaben fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>At %1, not now</source>
        <translation>Bei %1, nicht jetzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 on average</source>
        <translation>Ø %1 von %2</translation>
    </message>
</context>
<context>
    <name>manyhands::TimingModel</name>
    <message>
        <source>baseline</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU-Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>manyhands::TimingTable</name>
    <message>
        <source>Timings by number of processes</source>
        <translation>Zeiten nach Zahl der Prozesse</translation>
    </message>
    <message>
        <source>No timings yet</source>
        <translation>Noch keine Zeiten</translation>
    </message>
    <message>
        <source>Each run adds a row, so you can compare one process with many.</source>
        <translation>Jeder Lauf fügt eine Zeile hinzu; so lässt sich ein Prozess mit vielen vergleichen.</translation>
    </message>
    <message>
        <source>Median of the runs, with the spread of the middle half. The upright mark shows ideal speed-up.</source>
        <translation>Median der Läufe mit der Streuung der mittleren Hälfte. Der senkrechte Strich zeigt die ideale Beschleunigung.</translation>
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
        <translation>Ein Programm ausführen, das diese Datei nennt?</translation>
    </message>
    <message>
        <source>It was not saved here by you. The program can do anything you can. Look at what will run, and go on only if you know where the file comes from.</source>
        <translation>Sie wurde nicht hier gespeichert. Das Programm darf alles, was dieses Konto darf. Nur fortfahren, wenn klar ist, was ausgeführt wird und woher die Datei stammt.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>What will run</source>
        <translation>Was ausgeführt wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trust and run</source>
        <translation>Vertrauen und ausführen</translation>
    </message>
</context>
<context>
    <name>manyhands::TuneCharts</name>
    <message>
        <source>Speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>times faster than 1 process · median, bars show the middle half</source>
        <translation>gegenüber 1 Prozess · Median, Balken: mittlere Hälfte</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>speed-up ÷ processes</source>
        <translation>Beschleunigung ÷ Prozesse</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>seconds, by chunk size (down) and processes (across) · stronger blue is faster</source>
        <translation>Sekunden, nach Blockgröße (abwärts) und Prozessen (quer) · kräftigeres Blau ist schneller</translation>
    </message>
    <message>
        <source>No law is drawn: that takes three different counts, and six for the Universal Scalability Law.</source>
        <translation>Kein Gesetz ist gezeichnet: Dafür braucht es drei verschiedene Anzahlen, für das Universal Scalability Law sechs.</translation>
    </message>
    <message>
        <source>The Universal Scalability Law is not drawn: that takes six different counts.</source>
        <translation>Das Universal Scalability Law ist nicht gezeichnet: Dafür braucht es sechs verschiedene Anzahlen.</translation>
    </message>
</context>
<context>
    <name>manyhands::TuneForm</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Jede</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Doubling</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Warm-up runs</source>
        <translation>Aufwärmläufe</translation>
    </message>
    <message>
        <source>Run in random order</source>
        <translation>In zufälliger Reihenfolge</translation>
    </message>
    <message>
        <source>Stop when it stops improving</source>
        <translation>Enden, wenn nichts mehr besser wird</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Process counts</source>
        <translation>Anzahlen der Prozesse</translation>
    </message>
    <message>
        <source>only that of the Run page</source>
        <translation>nur die der Seite Lauf</translation>
    </message>
    <message>
        <source>Chunk sizes</source>
        <translation>Blockgrößen</translation>
    </message>
    <message>
        <source>%1, as set on the Run page</source>
        <translation>%1, wie auf der Seite Lauf</translation>
    </message>
    <message>
        <source>From is greater than To. Make To at least %1.</source>
        <translation>Von ist größer als Bis. Bis muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>The chunk sizes cannot be read. Write up to 12 whole numbers with commas between, such as 1, 4, 16.</source>
        <translation>Die Blockgrößen sind nicht lesbar. Bis zu 12 ganze Zahlen mit Kommas dazwischen, etwa 1, 4, 16.</translation>
    </message>
    <message>
        <source>Found on the way, up to %1</source>
        <translation>Werden unterwegs gefunden, bis %1</translation>
    </message>
    <message>
        <source>Not tried while counts are searched for.</source>
        <translation>Werden bei der Suche nicht probiert.</translation>
    </message>
    <message>
        <source>%1 gets every repeat, the others one.</source>
        <translation>%1 bekommt alle Wiederholungen, die anderen eine.</translation>
    </message>
    <message>
        <source>%1 gets every repeat.</source>
        <translation>%1 bekommt alle Wiederholungen.</translation>
    </message>
</context>
<context>
    <name>manyhands::TunePage</name>
    <message>
        <source>A run is going on the Run page. Tuning can start when it has ended.</source>
        <translation>Auf der Seite Lauf ist ein Lauf im Gang. Danach kann die Abstimmung beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln run(s)</source>
        <translation>
            <numerusform>Etwa %Ln Lauf</numerusform>
            <numerusform>Etwa %Ln Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <comment>of a tuning</comment>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>92 runs, …</comment>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>Preparing the first run</source>
        <translation>Der erste Lauf wird vorbereitet</translation>
    </message>
    <message>
        <source>So far: %1. %2</source>
        <translation>Bisher: %1. %2</translation>
    </message>
    <message>
        <source>A recommendation follows when half of the counts have run three times.</source>
        <translation>Eine Empfehlung folgt, wenn die Hälfte der Anzahlen dreimal gelaufen ist.</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>Keine Empfehlung</translation>
    </message>
    <message>
        <source>It was stopped before half of the counts had run three times. What was measured is shown.</source>
        <translation>Es wurde gestoppt, bevor die Hälfte der Anzahlen dreimal gelaufen war. Gezeigt wird, was gemessen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) failed, in all runs together.</source>
        <translation>
            <numerusform>%Ln Aufgabe ist fehlgeschlagen, in allen Läufen zusammen.</numerusform>
            <numerusform>%Ln Aufgaben sind fehlgeschlagen, in allen Läufen zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs did not do equal work, so their times cannot be compared. Run the task on the Run page to see which fail.</source>
        <translation>Die Läufe haben nicht das Gleiche getan, ihre Zeiten sind nicht vergleichbar. Ein Lauf auf der Seite Lauf zeigt, welche fehlschlagen.</translation>
    </message>
    <message>
        <source>The results differ.</source>
        <translation>Die Ergebnisse unterscheiden sich.</translation>
    </message>
    <message>
        <source>%1 did not compute the same, so their times cannot be compared.</source>
        <translation>%1 haben nicht dasselbe berechnet, ihre Zeiten sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>The measurement was disturbed (grade %1).</source>
        <translation>Die Messung wurde gestört (Note %1).</translation>
    </message>
    <message>
        <source>The panel on the right says by what. Tune again when the computer is quiet.</source>
        <translation>Rechts steht, wodurch. Am besten noch einmal abstimmen, wenn der Rechner ruhig ist.</translation>
    </message>
    <message>
        <source>There is nothing to show as a table yet.</source>
        <translation>Es gibt noch nichts als Tabelle zu zeigen.</translation>
    </message>
    <message>
        <source>Copied: the report.</source>
        <translation>Kopiert: der Bericht.</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Find the best number of processes</source>
        <translation>Die beste Anzahl von Prozessen finden</translation>
    </message>
    <message>
        <source>Tune runs the task with each of the counts on the left, several times and in random order, and then says which one to use and what limits the rest.</source>
        <translation>„Abstimmen“ führt die Aufgabe mit jeder Anzahl von links mehrmals und in zufälliger Reihenfolge aus und sagt dann, welche zu verwenden ist und was die anderen begrenzt.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>manyhands::Tuner</name>
    <message>
        <source>The tuning is not saved: %1</source>
        <translation>Die Abstimmung ist nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved to History as run %1.</source>
        <translation>Im Verlauf gespeichert als Lauf %1.</translation>
    </message>
    <message>
        <source>Run %1 was saved, but may not outlast a power failure.</source>
        <translation>Lauf %1 wurde gespeichert, übersteht aber vielleicht keinen Stromausfall.</translation>
    </message>
</context>
<context>
    <name>manyhands::WhatIfControls</name>
    <message>
        <source>As given</source>
        <translation>Wie gegeben</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Times the measured cost of handing out a chunk</source>
        <translation>Vielfaches der gemessenen Kosten, einen Block auszugeben</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Verteilkosten</translation>
    </message>
</context>
<context>
    <name>manyhands::WhatIfPane</name>
    <message>
        <source>The run as it was, and replayed</source>
        <translation>Der Lauf, wie er war, und nachgespielt</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>A run is going</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>Once it has finished, its tasks can be replayed here with other settings.</source>
        <translation>Sobald er fertig ist, lassen sich seine Aufgaben hier mit anderen Einstellungen nachspielen.</translation>
    </message>
    <message>
        <source>It runs with this setting now. What it takes is said here once it has ended.</source>
        <translation>Er läuft jetzt mit dieser Einstellung. Wie lange er braucht, steht hier, sobald er zu Ende ist.</translation>
    </message>
    <message>
        <source>No schedule is shorter than %1.</source>
        <translation>Kein Ablauf ist kürzer als %1.</translation>
    </message>
    <message>
        <source>The speed-up is estimated: one process was not timed.</source>
        <translation>Die Beschleunigung ist geschätzt: Ein einzelner Prozess wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>%1: %2, %3 times as fast as one process. It was: %4.</source>
        <translation>%1: %2, %3-mal so schnell wie ein Prozess. Es waren: %4.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Nachgespielt</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Verteilkosten</translation>
    </message>
    <message>
        <source>Wall time (s)</source>
        <translation>Laufzeit (s)</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Wie gegeben</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Run it for real</source>
        <translation>Wirklich starten</translation>
    </message>
    <message>
        <source>The overhead can be changed in the model only.</source>
        <translation>Die Verteilkosten lassen sich nur im Modell ändern.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Replayed as it was</source>
        <translation>Ebenso nachgespielt</translation>
    </message>
    <message>
        <source>At least (s)</source>
        <translation>Mindestens (s)</translation>
    </message>
</context>
<context>
    <name>manyhands::WhereTimePane</name>
    <message>
        <source>No finished run yet</source>
        <translation>Noch kein fertiger Lauf</translation>
    </message>
    <message>
        <source>Each finished run adds a bar that shows where its workers&apos; time went.</source>
        <translation>Jeder fertige Lauf fügt einen Balken hinzu, der zeigt, wohin die Zeit seiner Worker ging.</translation>
    </message>
    <message>
        <source>Where worker time went</source>
        <translation>Wohin die Zeit der Worker ging</translation>
    </message>
    <message>
        <source>This is estimated: time one process first to know how long tasks take alone.</source>
        <translation>Das ist geschätzt: Erst die Zeit eines Prozesses zeigt, wie lange Aufgaben allein dauern.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Forecast %1, measured %2.</source>
        <translation>Vorhersage %1, gemessen %2.</translation>
    </message>
    <message>
        <source>Other programs took %1 of worker time: compare again when the computer is quiet.</source>
        <translation>Andere Programme nahmen %1 der Worker-Zeit: Noch einmal vergleichen, wenn der Rechner ruhig ist.</translation>
    </message>
</context>
<context>
    <name>manyhands::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>&amp;Neues Experiment</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save experiment</source>
        <translation>Experiment &amp;speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>Be&amp;richt exportieren…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;Force stop</source>
        <translation>A&amp;bbruch</translation>
    </message>
    <message>
        <source>&amp;More processes</source>
        <translation>&amp;Mehr Prozesse</translation>
    </message>
    <message>
        <source>F&amp;ewer processes</source>
        <translation>&amp;Weniger Prozesse</translation>
    </message>
    <message>
        <source>Show me the &amp;code…</source>
        <translation>&amp;Code zeigen…</translation>
    </message>
    <message>
        <source>T&amp;iming</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>Scali&amp;ng</source>
        <translation>S&amp;kalierung</translation>
    </message>
    <message>
        <source>Ta&amp;sks</source>
        <translation>Auf&amp;gaben</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Clean up leftovers…</source>
        <translation>Reste &amp;aufräumen…</translation>
    </message>
    <message>
        <source>&amp;Machine…</source>
        <translation>&amp;Rechner…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>How it is &amp;measured</source>
        <translation>&amp;Wie gemessen wird</translation>
    </message>
    <message>
        <source>&amp;About Manyhands</source>
        <translation>&amp;Über Manyhands</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neustart</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>W&amp;eiter</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>menu</comment>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Where time went</source>
        <translation>Zeitaufte&amp;ilung</translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation>Als Ta&amp;belle zeigen</translation>
    </message>
    <message>
        <source>&amp;Tune while running</source>
        <translation>Während der &amp;Arbeit einstellen</translation>
    </message>
    <message>
        <source>Changes the number of processes while the tasks run, and says why in the log.</source>
        <translation>Ändert die Zahl der Prozesse, während die Aufgaben laufen, und nennt den Grund im Protokoll.</translation>
    </message>
    <message>
        <source>Find the &amp;best count</source>
        <translation>Beste An&amp;zahl finden</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>page</comment>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>T&amp;une</source>
        <comment>page</comment>
        <translation>Abstimm&amp;en</translation>
    </message>
    <message>
        <source>W&amp;hat if</source>
        <translation>Was we&amp;nn</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>Pr&amp;ofil</translation>
    </message>
</context>
<context>
    <name>manyhands::WorkerDetails</name>
    <message>
        <source>under 0.1 µs</source>
        <translation>unter 0,1 µs</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Processor use of this worker</source>
        <translation>Prozessornutzung dieses Workers</translation>
    </message>
    <message>
        <source>Memory of this worker</source>
        <translation>Speicher dieses Workers</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>End worker…</source>
        <translation>Worker beenden…</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Aufgaben fertig</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Typical task</source>
        <translation>Typische Aufgabe</translation>
    </message>
    <message>
        <source>Slowest task</source>
        <translation>Langsamste Aufgabe</translation>
    </message>
    <message>
        <source>Where its time went</source>
        <translation>Wohin seine Zeit ging</translation>
    </message>
    <message>
        <source>Where the workers&apos; time went</source>
        <translation>Wohin die Zeit der Worker ging</translation>
    </message>
    <message>
        <source>All workers</source>
        <translation>Alle Worker</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>PID %1 · started at %2</source>
        <translation>PID %1 · Beginn bei %2</translation>
    </message>
    <message>
        <source>CPU, last 5 s</source>
        <translation>CPU, letzte 5 s</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory, last 5 s</source>
        <translation>Speicher, letzte 5 s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 average</source>
        <translation>%1 im Mittel</translation>
    </message>
    <message>
        <source>%1 peak</source>
        <translation>%1 Spitze</translation>
    </message>
    <message>
        <source>%1 is its own; the rest is shared with the parent.</source>
        <translation>%1 gehören ihm; den Rest teilt er mit dem Elternprozess.</translation>
    </message>
    <message>
        <source>#%1, %2</source>
        <translation>Nr. %1, %2</translation>
    </message>
    <message>
        <source>Show task %1, the slowest</source>
        <translation>Aufgabe %1 zeigen, die langsamste</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 slower than the other workers. It may share its core with another program.</source>
        <translation>%1 langsamer als die anderen Worker. Vielleicht teilt er seinen Kern mit einem anderen Programm.</translation>
    </message>
</context>
<context>
    <name>manyhands::WorkerModel</name>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Current task</source>
        <translation>Jetzige Aufgabe</translation>
    </message>
</context>
<context>
    <name>manyhands::WorkerTable</name>
    <message>
        <source>Starting</source>
        <translation>Startend</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitend</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s)</source>
        <translation>
            <numerusform>%Ln Worker</numerusform>
            <numerusform>%Ln Worker</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
</context>
</TS>
