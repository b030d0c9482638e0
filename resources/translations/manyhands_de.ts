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
    <name>ChosenFile</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>CodeComments</name>
    <message>
        <source>of the same kind as the built-in task: by chance, as nobody counts its attempts</source>
        <translation>von der Art der eingebauten Aufgabe: nach Zufall, da niemand ihre Versuche zählt</translation>
    </message>
    <message>
        <source>of the same kind as the built-in task, not of the same lengths</source>
        <translation>von der Art der eingebauten Aufgabe, nicht mit denselben Längen</translation>
    </message>
    <message>
        <source>the worker dies, or hangs: multiprocessing.Pool then waits for ever</source>
        <translation>der Worker stirbt oder hängt: multiprocessing.Pool wartet dann für immer</translation>
    </message>
    <message>
        <source>the worker dies: multiprocessing.Pool then waits for ever, concurrent.futures raises</source>
        <translation>der Worker stirbt: multiprocessing.Pool wartet dann für immer, concurrent.futures wirft eine Ausnahme</translation>
    </message>
    <message>
        <source>Its exit code; 128 and the signal&apos;s number when it was killed.</source>
        <translation>Sein Exit-Code; 128 und die Nummer des Signals, wenn es beendet wurde.</translation>
    </message>
    <message>
        <source>A plug-in is loaded by manyhands alone: see the command line.</source>
        <translation>Ein Plug-in lädt nur manyhands: siehe die Befehlszeile.</translation>
    </message>
    <message>
        <source>A Python function cannot be called from C++ without an interpreter: see the Python code.</source>
        <translation>Eine Python-Funktion lässt sich aus C++ nicht ohne Interpreter aufrufen: siehe den Python-Code.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Fork server</source>
        <translation>Fork-Server</translation>
    </message>
    <message>
        <source>Started one process, a plain loop without a pool</source>
        <translation>Einen Prozess gestartet, eine einfache Schleife ohne Pool</translation>
    </message>
    <message>
        <source>Started %L1 worker with fork server</source>
        <translation>%L1 Worker mit dem Fork-Server gestartet</translation>
    </message>
    <message>
        <source>Started %L1 workers with fork server</source>
        <translation>%L1 Worker mit dem Fork-Server gestartet</translation>
    </message>
    <message>
        <source>Started %L1 worker with spawn</source>
        <translation>%L1 Worker mit Spawn gestartet</translation>
    </message>
    <message>
        <source>Started %L1 workers with spawn</source>
        <translation>%L1 Worker mit Spawn gestartet</translation>
    </message>
    <message>
        <source>The process is ready after %L1 s</source>
        <translation>Der Prozess ist nach %L1 s bereit</translation>
    </message>
    <message>
        <source>All workers are ready after %L1 s</source>
        <translation>Alle Worker sind nach %L1 s bereit</translation>
    </message>
    <message>
        <source>Stopped after %L1 failed tasks, as asked (on failure: stop)</source>
        <translation>Wie gewünscht nach %L1 fehlgeschlagenen Aufgaben angehalten (bei Fehlschlag: anhalten)</translation>
    </message>
    <message>
        <source>Stopped after a failed task, as asked (on failure: stop)</source>
        <translation>Wie gewünscht nach einer fehlgeschlagenen Aufgabe angehalten (bei Fehlschlag: anhalten)</translation>
    </message>
    <message>
        <source>%L1 process ended, %L2 left behind</source>
        <translation>%L1 Prozess beendet, %L2 übrig geblieben</translation>
    </message>
    <message>
        <source>%L1 processes ended, %L2 left behind</source>
        <translation>%L1 Prozesse beendet, %L2 übrig geblieben</translation>
    </message>
    <message>
        <source>shared memory and descriptors released</source>
        <translation>gemeinsamer Speicher und Deskriptoren freigegeben</translation>
    </message>
    <message>
        <source>something was not given back: see the record</source>
        <translation>etwas wurde nicht zurückgegeben: siehe die Aufzeichnung</translation>
    </message>
    <message>
        <source>Task %1 crashed: %2</source>
        <translation>Aufgabe %1 ist abgestürzt: %2</translation>
    </message>
    <message>
        <source>Task %1 failed: %2</source>
        <translation>Aufgabe %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1; it will be tried again (attempt %2)</source>
        <translation>%1; sie wird erneut versucht (Versuch %2)</translation>
    </message>
    <message>
        <source>Process %1 can&apos;t be ended: it waits in the kernel (state D). Its place stays empty; look at the disk or network folder that it uses</source>
        <translation>Prozess %1 lässt sich nicht beenden: Er wartet im Kernel (Zustand D). Sein Platz bleibt leer; die Platte oder den Netzordner prüfen, den er benutzt</translation>
    </message>
    <message>
        <source>Process %1 was ended by %2</source>
        <translation>Prozess %1 wurde beendet durch %2</translation>
    </message>
    <message>
        <source>Process %1 was ended by %2; a new one takes its place</source>
        <translation>Prozess %1 wurde beendet durch %2; ein neuer tritt an seine Stelle</translation>
    </message>
    <message>
        <source>The fork server ended unexpectedly and its workers with it. A new one was started; unfinished tasks went back to the queue</source>
        <translation>Der Fork-Server wurde unerwartet beendet und seine Worker mit ihm. Ein neuer wurde gestartet; unfertige Aufgaben kamen zurück in die Warteschlange</translation>
    </message>
    <message>
        <source>Process %1 (%2) was left behind by a task. It was ended with the task&apos;s worker</source>
        <translation>Prozess %1 (%2) wurde von einer Aufgabe zurückgelassen. Er wurde mit dem Worker der Aufgabe beendet</translation>
    </message>
    <message>
        <source>Process %1 was stopped by somebody (state T) in task %2. It waits; let it go on (kill -CONT %3) or end the worker</source>
        <translation>Prozess %1 wurde in Aufgabe %2 von jemandem angehalten (Zustand T). Sie wartet; ihn weiterlaufen lassen (kill -CONT %3) oder den Worker beenden</translation>
    </message>
    <message>
        <source>Process %1 was stopped by somebody (state T). The others take its tasks; let it go on (kill -CONT %2) or end the worker</source>
        <translation>Prozess %1 wurde von jemandem angehalten (Zustand T). Die anderen nehmen seine Aufgaben; ihn weiterlaufen lassen (kill -CONT %2) oder den Worker beenden</translation>
    </message>
    <message>
        <source>The run goes on with %L1 of %L2 workers: %3. Close other programs, or raise the limit</source>
        <translation>Der Lauf geht mit %L1 von %L2 Workern weiter: %3. Andere Programme schließen oder die Grenze erhöhen</translation>
    </message>
    <message>
        <source>the system allows %L1 processes for this user</source>
        <translation>das System erlaubt diesem Benutzer %L1 Prozesse</translation>
    </message>
    <message>
        <source>the control group allows %L1 processes</source>
        <translation>die Kontrollgruppe erlaubt %L1 Prozesse</translation>
    </message>
    <message>
        <source>the system allows %L1 processes in all</source>
        <translation>das System erlaubt insgesamt %L1 Prozesse</translation>
    </message>
    <message>
        <source>memory is short, %L1 MB are available</source>
        <translation>der Speicher ist knapp, %L1 MB sind verfügbar</translation>
    </message>
    <message>
        <source>the system allows %L1 open files</source>
        <translation>das System erlaubt %L1 offene Dateien</translation>
    </message>
    <message>
        <source>the system refused more processes (%1)</source>
        <translation>das System hat weitere Prozesse verweigert (%1)</translation>
    </message>
    <message>
        <source>Now %L1 worker</source>
        <translation>Jetzt %L1 Worker</translation>
    </message>
    <message>
        <source>Now %L1 workers</source>
        <translation>Jetzt %L1 Worker</translation>
    </message>
    <message>
        <source>Now %L1 worker: %2</source>
        <translation>Jetzt %L1 Worker: %2</translation>
    </message>
    <message>
        <source>Now %L1 workers: %2</source>
        <translation>Jetzt %L1 Worker: %2</translation>
    </message>
    <message>
        <source>Further messages of this run are left out</source>
        <translation>Weitere Meldungen dieses Laufs werden weggelassen</translation>
    </message>
    <message>
        <source>Resumed: %L1 of %L2 tasks were finished</source>
        <translation>Fortgesetzt: %L1 von %L2 Aufgaben waren fertig</translation>
    </message>
    <message>
        <source>these were at work and may run twice: %1</source>
        <translation>diese waren in Arbeit und laufen vielleicht zweimal: %1</translation>
    </message>
    <message>
        <source>Of the saved results %L1 blocks are damaged; their tasks run again</source>
        <translation>Von den gespeicherten Ergebnissen sind %L1 Blöcke beschädigt; ihre Aufgaben laufen noch einmal</translation>
    </message>
    <message>
        <source>%L1 blocks of results are damaged in the history; what was in them is missing</source>
        <translation>%L1 Blöcke mit Ergebnissen sind im Verlauf beschädigt; was darin war, fehlt</translation>
    </message>
    <message>
        <source>The inputs of the tasks are not in the history</source>
        <translation>Die Eingaben der Aufgaben sind nicht im Verlauf</translation>
    </message>
    <message>
        <source>Run %1 was interrupted: %L2 of %L3 task is finished.</source>
        <translation>Lauf %1 wurde unterbrochen: %L2 von %L3 Aufgabe ist fertig.</translation>
    </message>
    <message>
        <source>Run %1 was interrupted: %L2 of %L3 tasks are finished.</source>
        <translation>Lauf %1 wurde unterbrochen: %L2 von %L3 Aufgaben sind fertig.</translation>
    </message>
    <message>
        <source>What is saved of this run may not outlast a power failure: %1</source>
        <translation>Was von diesem Lauf gespeichert ist, übersteht vielleicht keinen Stromausfall: %1</translation>
    </message>
    <message>
        <source>Nothing will be saved: %1</source>
        <translation>Es wird nichts gespeichert: %1</translation>
    </message>
    <message>
        <source>Nothing more will be saved: %1</source>
        <translation>Es wird nichts weiter gespeichert: %1</translation>
    </message>
    <message>
        <source>%L1 result is not saved yet: %2</source>
        <translation>%L1 Ergebnis ist noch nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>%L1 results are not saved yet: %2</source>
        <translation>%L1 Ergebnisse sind noch nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>Results are saved again</source>
        <translation>Ergebnisse werden wieder gespeichert</translation>
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
        <translation>Das Abstimmen versucht höchstens %L1 Worker: %2</translation>
    </message>
    <message>
        <source>Tuning ends with %L1 workers: %2</source>
        <translation>Das Abstimmen endet mit %L1 Workern: %2</translation>
    </message>
    <message>
        <source>%L1 × %2 needs more than the %3 free. Use fewer workers or free some memory.</source>
        <translation>%L1 × %2 braucht mehr als die freien %3. Weniger Worker verwenden oder Speicher freimachen.</translation>
    </message>
    <message>
        <source>%L1 workers are more than the %L2 processes that the limit leaves. Raise it with ulimit -u, or use fewer workers.</source>
        <translation>%L1 Worker sind mehr als die %L2 Prozesse, die die Grenze übrig lässt. Sie mit ulimit -u erhöhen oder weniger Worker verwenden.</translation>
    </message>
    <message>
        <source>%L1 workers need %L2 open files, and the limit leaves %L3. Raise it with ulimit -n, or use fewer workers.</source>
        <translation>%L1 Worker brauchen %L2 offene Dateien, und die Grenze lässt %L3 übrig. Sie mit ulimit -n erhöhen oder weniger Worker verwenden.</translation>
    </message>
    <message>
        <source>The run&apos;s start.</source>
        <translation>Der Beginn des Laufs.</translation>
    </message>
    <message>
        <source>The pool is changing: this window does not count.</source>
        <translation>Der Pool ändert sich: Dieses Zeitfenster zählt nicht.</translation>
    </message>
    <message>
        <source>The workers wait %L1 % of their time for a lock.</source>
        <translation>Die Worker warten %L1 % ihrer Zeit auf eine Sperre.</translation>
    </message>
    <message>
        <source>The workers wait %L1 % of their time for a processor.</source>
        <translation>Die Worker warten %L1 % ihrer Zeit auf einen Prozessor.</translation>
    </message>
    <message>
        <source>The workers compute only %L1 % of their time: more of them find room.</source>
        <translation>Die Worker rechnen nur %L1 % ihrer Zeit: Für weitere ist Platz.</translation>
    </message>
    <message>
        <source>Measuring %L1 worker.</source>
        <translation>Misst %L1 Worker.</translation>
    </message>
    <message>
        <source>Measuring %L1 workers.</source>
        <translation>Misst %L1 Worker.</translation>
    </message>
    <message>
        <source>Trying %L1 worker.</source>
        <translation>Versucht %L1 Worker.</translation>
    </message>
    <message>
        <source>Trying %L1 workers.</source>
        <translation>Versucht %L1 Worker.</translation>
    </message>
    <message>
        <source>Trying %L1 worker: not clear yet.</source>
        <translation>Versucht %L1 Worker: noch nicht eindeutig.</translation>
    </message>
    <message>
        <source>Trying %L1 workers: not clear yet.</source>
        <translation>Versucht %L1 Worker: noch nicht eindeutig.</translation>
    </message>
    <message>
        <source>%L1 worker did %L2 % less than %L3: kept. %4</source>
        <translation>%L1 Worker schaffte %L2 % weniger als %L3: beibehalten. %4</translation>
    </message>
    <message>
        <source>%L1 worker did %L2 % more than %L3: kept. %4</source>
        <translation>%L1 Worker schaffte %L2 % mehr als %L3: beibehalten. %4</translation>
    </message>
    <message>
        <source>%L1 worker did %L2 % less than %L3: not worth it. %4</source>
        <translation>%L1 Worker schaffte %L2 % weniger als %L3: lohnt nicht. %4</translation>
    </message>
    <message>
        <source>%L1 worker did %L2 % more than %L3: not worth it. %4</source>
        <translation>%L1 Worker schaffte %L2 % mehr als %L3: lohnt nicht. %4</translation>
    </message>
    <message>
        <source>%L1 workers did %L2 % less than %L3: kept. %4</source>
        <translation>%L1 Worker schafften %L2 % weniger als %L3: beibehalten. %4</translation>
    </message>
    <message>
        <source>%L1 workers did %L2 % more than %L3: kept. %4</source>
        <translation>%L1 Worker schafften %L2 % mehr als %L3: beibehalten. %4</translation>
    </message>
    <message>
        <source>%L1 workers did %L2 % less than %L3: not worth it. %4</source>
        <translation>%L1 Worker schafften %L2 % weniger als %L3: lohnt nicht. %4</translation>
    </message>
    <message>
        <source>%L1 workers did %L2 % more than %L3: not worth it. %4</source>
        <translation>%L1 Worker schafften %L2 % mehr als %L3: lohnt nicht. %4</translation>
    </message>
    <message>
        <source>Staying with %L1 worker.</source>
        <translation>Bleibt bei %L1 Worker.</translation>
    </message>
    <message>
        <source>Staying with %L1 workers.</source>
        <translation>Bleibt bei %L1 Workern.</translation>
    </message>
    <message>
        <source>Other programs disturb the measurement: staying with %L1 worker.</source>
        <translation>Andere Programme stören die Messung: bleibt bei %L1 Worker.</translation>
    </message>
    <message>
        <source>Other programs disturb the measurement: staying with %L1 workers.</source>
        <translation>Andere Programme stören die Messung: bleibt bei %L1 Workern.</translation>
    </message>
    <message>
        <source>Steady with %L1 worker.</source>
        <translation>Gleichmäßig mit %L1 Worker.</translation>
    </message>
    <message>
        <source>Steady with %L1 workers.</source>
        <translation>Gleichmäßig mit %L1 Workern.</translation>
    </message>
    <message>
        <source>The tasks have become faster. %1</source>
        <translation>Die Aufgaben sind schneller geworden. %1</translation>
    </message>
    <message>
        <source>The tasks have become slower. %1</source>
        <translation>Die Aufgaben sind langsamer geworden. %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exitcode %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>Signal %1 (%2)</translation>
    </message>
    <message>
        <source>signal %1 (%2, hangup)</source>
        <translation>Signal %1 (%2, Verbindungsende)</translation>
    </message>
    <message>
        <source>signal %1 (%2, interrupt)</source>
        <translation>Signal %1 (%2, Unterbrechung)</translation>
    </message>
    <message>
        <source>signal %1 (%2, quit)</source>
        <translation>Signal %1 (%2, Quittieren)</translation>
    </message>
    <message>
        <source>signal %1 (%2, aborted)</source>
        <translation>Signal %1 (%2, abgebrochen)</translation>
    </message>
    <message>
        <source>signal %1 (%2, killed)</source>
        <translation>Signal %1 (%2, getötet)</translation>
    </message>
    <message>
        <source>signal %1 (%2, terminated)</source>
        <translation>Signal %1 (%2, beendet)</translation>
    </message>
    <message>
        <source>signal %1 (%2, stopped)</source>
        <translation>Signal %1 (%2, angehalten)</translation>
    </message>
    <message>
        <source>signal %1 (%2, %3)</source>
        <translation>Signal %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 at address %2</source>
        <translation>%1 an der Adresse %2</translation>
    </message>
    <message>
        <source>an unknown end (its parent died first)</source>
        <translation>ein unbekanntes Ende (sein Elternprozess starb zuvor)</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>beendet durch %1</translation>
    </message>
    <message>
        <source>its process can&apos;t be ended: it waits in the kernel (state D)</source>
        <translation>sein Prozess lässt sich nicht beenden: Er wartet im Kernel (Zustand D)</translation>
    </message>
    <message>
        <source>it can&apos;t be ended: it waits in the kernel (state D)</source>
        <translation>er lässt sich nicht beenden: Er wartet im Kernel (Zustand D)</translation>
    </message>
    <message>
        <source>took longer than %L1 ms and was ended</source>
        <translation>dauerte länger als %L1 ms und wurde beendet</translation>
    </message>
    <message>
        <source>ended with the run</source>
        <translation>mit dem Lauf beendet</translation>
    </message>
    <message>
        <source>its worker was ended by hand</source>
        <translation>ihr Worker wurde von Hand beendet</translation>
    </message>
    <message>
        <source>called exit(%1), which ends its worker; return from the task, or throw</source>
        <translation>rief exit(%1) auf, was ihren Worker beendet; aus der Aufgabe zurückkehren oder eine Ausnahme werfen</translation>
    </message>
    <message>
        <source>its worker ended without finishing it (exit code %1)</source>
        <translation>ihr Worker endete, ohne sie fertigzustellen (Exitcode %1)</translation>
    </message>
    <message>
        <source>its worker was ended by the kernel (SIGKILL) because its control group had run out of memory; use fewer workers or a higher limit</source>
        <translation>ihr Worker wurde vom Kernel beendet (SIGKILL), weil seiner Kontrollgruppe der Speicher ausging; weniger Worker oder eine höhere Grenze verwenden</translation>
    </message>
    <message>
        <source>its worker was ended by %1</source>
        <translation>ihr Worker wurde beendet durch %1</translation>
    </message>
    <message>
        <source>its worker ended with the fork server</source>
        <translation>ihr Worker endete mit dem Fork-Server</translation>
    </message>
    <message>
        <source>%1; %2 workers have ended in this task</source>
        <translation>%1; %2 Worker endeten in dieser Aufgabe</translation>
    </message>
    <message>
        <source>its input is too large for the queue (8 MiB)</source>
        <translation>ihre Eingabe ist zu groß für die Warteschlange (8 MiB)</translation>
    </message>
    <message>
        <source>its result is longer than 64 MiB; write it to a file and return its name</source>
        <translation>ihr Ergebnis ist länger als 64 MiB; es in eine Datei schreiben und deren Namen zurückgeben</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>its further attempt was not begun</source>
        <translation>ihr weiterer Versuch wurde nicht begonnen</translation>
    </message>
    <message>
        <source>interrupted with its program: it may have run already, wholly or in part</source>
        <translation>mit ihrem Programm unterbrochen: Sie lief vielleicht schon ganz oder teilweise</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>the command is empty</source>
        <translation>der Befehl ist leer</translation>
    </message>
    <message>
        <source>the folder %1 could not be entered</source>
        <translation>der Ordner %1 war nicht zugänglich</translation>
    </message>
    <message>
        <source>the program&apos;s end could not be learned</source>
        <translation>das Ende des Programms war nicht zu erfahren</translation>
    </message>
    <message>
        <source>an unknown exception</source>
        <translation>eine unbekannte Ausnahme</translation>
    </message>
    <message>
        <source>threw %1</source>
        <translation>warf %1</translation>
    </message>
    <message>
        <source>the task&apos;s parameters could not be read</source>
        <translation>die Parameter der Aufgabe waren nicht lesbar</translation>
    </message>
    <message>
        <source>there is no such way to crash</source>
        <translation>diese Art abzustürzen gibt es nicht</translation>
    </message>
    <message>
        <source>the square needs more than 64 bits (n = %1)</source>
        <translation>das Quadrat braucht mehr als 64 Bit (n = %1)</translation>
    </message>
    <message>
        <source>the sum needs more than 64 bits (n = %1)</source>
        <translation>die Summe braucht mehr als 64 Bit (n = %1)</translation>
    </message>
    <message>
        <source>the workers used too little processor time</source>
        <translation>die Worker nutzten zu wenig Prozessorzeit</translation>
    </message>
    <message>
        <source>the run was too short</source>
        <translation>der Lauf war zu kurz</translation>
    </message>
    <message>
        <source>the system does not show what its processes do, or the run was too short</source>
        <translation>das System zeigt nicht, was seine Prozesse tun, oder der Lauf war zu kurz</translation>
    </message>
    <message>
        <source>the tasks run programs, which only perf can sample, and %1</source>
        <translation>die Aufgaben starten Programme, von denen nur perf Stichproben nehmen kann, und %1</translation>
    </message>
    <message>
        <source>it is not installed; it comes with the package linux-perf (Debian), linux-tools-generic (Ubuntu) or perf (others)</source>
        <translation>es ist nicht installiert; es kommt mit dem Paket linux-perf (Debian), linux-tools-generic (Ubuntu) oder perf (andere)</translation>
    </message>
    <message>
        <source>the system refuses it here</source>
        <translation>das System verweigert es hier</translation>
    </message>
    <message>
        <source>the system refuses it here (kernel.perf_event_paranoid is %1)</source>
        <translation>das System verweigert es hier (kernel.perf_event_paranoid ist %1)</translation>
    </message>
    <message>
        <source>an administrator allows it with sysctl kernel.perf_event_paranoid=2</source>
        <translation>die Verwaltung erlaubt es mit sysctl kernel.perf_event_paranoid=2</translation>
    </message>
    <message>
        <source>the samples have no place in memory</source>
        <translation>die Stichproben haben keinen Platz im Speicher</translation>
    </message>
    <message>
        <source>it cannot be spoken to</source>
        <translation>es ist nicht ansprechbar</translation>
    </message>
    <message>
        <source>perf ended at once with %1</source>
        <translation>perf endete sofort mit %1</translation>
    </message>
    <message>
        <source>perf did not begin within %1 s</source>
        <translation>perf begann nicht innerhalb von %1 s</translation>
    </message>
    <message>
        <source>perf sampled the programs, but %1</source>
        <translation>perf nahm Stichproben der Programme, aber %1</translation>
    </message>
    <message>
        <source>it did not end within %1 s</source>
        <translation>es endete nicht innerhalb von %1 s</translation>
    </message>
    <message>
        <source>what it wrote cannot be read</source>
        <translation>was es schrieb, ist nicht lesbar</translation>
    </message>
    <message>
        <source>what it says has no place</source>
        <translation>was es meldet, hat keinen Platz</translation>
    </message>
    <message>
        <source>perf script did not end within %1 s</source>
        <translation>perf script endete nicht innerhalb von %1 s</translation>
    </message>
    <message>
        <source>perf script ended with %1</source>
        <translation>perf script endete mit %1</translation>
    </message>
    <message>
        <source>perf script wrote what cannot be read</source>
        <translation>perf script schrieb Unlesbares</translation>
    </message>
    <message>
        <source>no program used the %1 ms of processor time that come before its first sample</source>
        <translation>kein Programm nutzte die %1 ms Prozessorzeit, die vor seiner ersten Stichprobe liegen</translation>
    </message>
    <message>
        <source>The program %1 was not started</source>
        <translation>Das Programm %1 wurde nicht gestartet</translation>
    </message>
    <message>
        <source>The program could not be watched</source>
        <translation>Das Programm konnte nicht überwacht werden</translation>
    </message>
    <message>
        <source>Other programs computed meanwhile, up to %L1 % of the workers&apos; time. Close them, or measure again later.</source>
        <translation>Andere Programme rechneten inzwischen, bis zu %L1 % der Zeit der Worker. Sie schließen oder später noch einmal messen.</translation>
    </message>
    <message>
        <source>The hypervisor gave up to %L1 % of the processors&apos; time to other machines. Measure again when the host is less busy.</source>
        <translation>Der Hypervisor gab bis zu %L1 % der Prozessorzeit an andere Maschinen. Noch einmal messen, wenn der Wirt weniger zu tun hat.</translation>
    </message>
    <message>
        <source>The control group&apos;s quota held the workers back for up to %L1 % of their time. Use fewer workers, or raise the quota.</source>
        <translation>Das Kontingent der Kontrollgruppe hielt die Worker bis zu %L1 % ihrer Zeit auf. Weniger Worker verwenden oder das Kontingent erhöhen.</translation>
    </message>
    <message>
        <source>Programs waited for memory for up to %L1 % of the time. Use fewer workers, or smaller tasks.</source>
        <translation>Programme warteten bis zu %L1 % der Zeit auf Speicher. Weniger Worker oder kleinere Aufgaben verwenden.</translation>
    </message>
    <message>
        <source>%L1 run lies far from the others. Look at what else the machine does from time to time.</source>
        <translation>%L1 Lauf liegt weit von den anderen ab. Nachsehen, was der Rechner sonst von Zeit zu Zeit tut.</translation>
    </message>
    <message>
        <source>%L1 runs lie far from the others. Look at what else the machine does from time to time.</source>
        <translation>%L1 Läufe liegen weit von den anderen ab. Nachsehen, was der Rechner sonst von Zeit zu Zeit tut.</translation>
    </message>
    <message>
        <source>The runs differ by %L1 %. More repeats or a quieter machine help.</source>
        <translation>Die Läufe unterscheiden sich um %L1 %. Mehr Durchgänge oder ein ruhigerer Rechner helfen.</translation>
    </message>
    <message>
        <source>The run is too short to measure well. Give it more tasks or longer ones.</source>
        <translation>Der Lauf ist zu kurz, um ihn gut zu messen. Ihm mehr oder längere Aufgaben geben.</translation>
    </message>
    <message>
        <source>The machine became slower or faster from run to run. The interleaved order keeps that from favouring a row; more repeats make it smaller still.</source>
        <translation>Der Rechner wurde von Lauf zu Lauf langsamer oder schneller. Die verschränkte Reihenfolge verhindert, dass das eine Zeile begünstigt; mehr Durchgänge verkleinern es weiter.</translation>
    </message>
    <message>
        <source>The processor&apos;s clock changed by %L1 % from the first run to the last. Let it cool, or fix its frequency.</source>
        <translation>Der Takt des Prozessors änderte sich vom ersten bis zum letzten Lauf um %L1 %. Ihn abkühlen lassen oder seine Frequenz festlegen.</translation>
    </message>
    <message>
        <source>The processor slowed itself down because of heat, %L1 time. Let it cool.</source>
        <translation>Der Prozessor hat sich wegen Hitze %L1-mal gedrosselt. Ihn abkühlen lassen.</translation>
    </message>
    <message>
        <source>The processor slowed itself down because of heat, %L1 times. Let it cool.</source>
        <translation>Der Prozessor hat sich wegen Hitze %L1-mal gedrosselt. Ihn abkühlen lassen.</translation>
    </message>
    <message>
        <source>The machine runs on its battery, which makes processors slower. Plug it in.</source>
        <translation>Der Rechner läuft mit Akku, was Prozessoren langsamer macht. Ihn ans Netz anschließen.</translation>
    </message>
    <message>
        <source>Programs waited for a processor %L1 % of the time before the start. Close what else is running.</source>
        <translation>Programme warteten vor dem Start %L1 % der Zeit auf einen Prozessor. Schließen, was sonst läuft.</translation>
    </message>
    <message>
        <source>Other programs took %L1 % of the processors just before the start. Close what else is running.</source>
        <translation>Andere Programme belegten unmittelbar vor dem Start %L1 % der Prozessoren. Schließen, was sonst läuft.</translation>
    </message>
    <message>
        <source>The run is shorter than its longest task alone. The rows do not do the same work, or a cache or a placeholder is involved.</source>
        <translation>Der Lauf ist kürzer als seine längste Aufgabe allein. Die Zeilen tun nicht dieselbe Arbeit, oder ein Cache oder ein Platzhalter ist im Spiel.</translation>
    </message>
    <message>
        <source>The speed-up exceeds what the processors can give. The rows do not do the same work, or a cache or a placeholder is involved.</source>
        <translation>Die Beschleunigung übersteigt, was die Prozessoren hergeben. Die Zeilen tun nicht dieselbe Arbeit, oder ein Cache oder ein Platzhalter ist im Spiel.</translation>
    </message>
    <message>
        <source>The results of %1 differ.</source>
        <translation>Die Ergebnisse unterscheiden sich: %1.</translation>
    </message>
    <message>
        <source>%L1 task did not succeed, in all its runs.</source>
        <translation>%L1 Aufgabe ist nicht gelungen, in allen Läufen zusammen.</translation>
    </message>
    <message>
        <source>%L1 tasks did not succeed, in all its runs.</source>
        <translation>%L1 Aufgaben sind nicht gelungen, in allen Läufen zusammen.</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>ein Prozess</translation>
    </message>
    <message>
        <source>%L1 worker</source>
        <translation>%L1 Worker</translation>
    </message>
    <message>
        <source>%L1 workers</source>
        <translation>%L1 Worker</translation>
    </message>
    <message>
        <source>%L1 worker, chunks of %L2</source>
        <translation>%L1 Worker, Blöcke zu %L2</translation>
    </message>
    <message>
        <source>%L1 workers, chunks of %L2</source>
        <translation>%L1 Worker, Blöcke zu %L2</translation>
    </message>
    <message>
        <source>serial and %1</source>
        <translation>ein Prozess und %1</translation>
    </message>
    <message>
        <source>%L1 worker and %2</source>
        <translation>%L1 Worker und %2</translation>
    </message>
    <message>
        <source>%L1 workers and %2</source>
        <translation>%L1 Worker und %2</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
    <message>
        <source>Through a shell: it can do anything you can.</source>
        <translation>Über eine Shell: Sie darf alles, was dieses Konto darf.</translation>
    </message>
    <message>
        <source>Inputs: %1</source>
        <translation>Eingaben: %1</translation>
    </message>
    <message>
        <source>Inputs: the lines of %1</source>
        <translation>Eingaben: die Zeilen von %1</translation>
    </message>
    <message>
        <source>Working folder: %1</source>
        <translation>Arbeitsordner: %1</translation>
    </message>
    <message>
        <source>Working folder: where this program was started</source>
        <translation>Arbeitsordner: wo dieses Programm gestartet wurde</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>workload %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>settings of the task</source>
        <translation>Einstellungen der Aufgabe</translation>
    </message>
    <message>
        <source>number of tasks</source>
        <translation>Zahl der Aufgaben</translation>
    </message>
    <message>
        <source>task lengths</source>
        <translation>Aufgabenlängen</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>working folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>number of processes</source>
        <translation>Zahl der Prozesse</translation>
    </message>
    <message>
        <source>chunk size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>start method</source>
        <translation>Startmethode</translation>
    </message>
    <message>
        <source>pass with one process</source>
        <translation>Durchlauf mit einem Prozess</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>Neuversuche</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>manner of failing</source>
        <translation>Verhalten bei Fehlschlag</translation>
    </message>
    <message>
        <source>pinning</source>
        <translation>Bindung an Prozessoren</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>logical ones that are online</source>
        <translation>logische, die verfügbar sind</translation>
    </message>
    <message>
        <source>physical cores</source>
        <translation>physische Kerne</translation>
    </message>
    <message>
        <source>some run several threads</source>
        <translation>einige führen mehrere Threads aus</translation>
    </message>
    <message>
        <source>each runs one thread</source>
        <translation>jeder führt einen Thread aus</translation>
    </message>
    <message>
        <source>affinity</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>that this program may run on</source>
        <translation>auf denen dieses Programm laufen darf</translation>
    </message>
    <message>
        <source>control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>processors&apos; worth of time</source>
        <translation>Prozessoren an Zeit</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>what -j auto takes</source>
        <translation>was -j auto nimmt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>without swapping</source>
        <translation>ohne Auslagern</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>tasks wanting a processor, mean of 1 min</source>
        <translation>Aufgaben, die einen Prozessor wollen, Mittel über 1 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Waiting for processor</source>
        <translation>Warten auf Prozessor</translation>
    </message>
    <message>
        <source>of the last 10 s</source>
        <translation>der letzten 10 s</translation>
    </message>
    <message>
        <source>for memory</source>
        <translation>auf Speicher</translation>
    </message>
    <message>
        <source>for disks</source>
        <translation>auf Platten</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>runs get a control group of their own</source>
        <translation>Läufe bekommen eine eigene Kontrollgruppe</translation>
    </message>
    <message>
        <source>control groups of version 2 are not mounted</source>
        <translation>Kontrollgruppen der Version 2 sind nicht eingehängt</translation>
    </message>
    <message>
        <source>%1 is not delegated to this user: %2</source>
        <translation>%1 ist diesem Benutzer nicht übertragen: %2</translation>
    </message>
    <message>
        <source>no group can be made in %1: %2</source>
        <translation>in %1 kann keine Gruppe angelegt werden: %2</translation>
    </message>
    <message>
        <source>the kernel has no cgroup.kill (Linux 5.14 or later has)</source>
        <translation>dem Kernel fehlt cgroup.kill (ab Linux 5.14)</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>level 3: a process-number namespace, with --containment strict</source>
        <translation>Stufe 3: ein Namensraum für Prozessnummern, mit --containment strict</translation>
    </message>
    <message>
        <source>signal scope</source>
        <translation>Signalbereich</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>strict workers can&apos;t signal others (Landlock, Linux 6.12)</source>
        <translation>strenge Worker können anderen keine Signale senden (Landlock, Linux 6.12)</translation>
    </message>
    <message>
        <source>The number of workers can&apos;t be changed</source>
        <translation>Die Zahl der Worker kann nicht geändert werden</translation>
    </message>
    <message>
        <source>this run has one process by its nature</source>
        <translation>dieser Lauf hat seiner Art nach einen Prozess</translation>
    </message>
    <message>
        <source>Start it as a pool.</source>
        <translation>Ihn als Pool starten.</translation>
    </message>
    <message>
        <source>The fork server ended %1 times in this run</source>
        <translation>Der Fork-Server endete in diesem Lauf %1-mal</translation>
    </message>
    <message>
        <source>a run goes on with at most %1 new ones</source>
        <translation>ein Lauf geht mit höchstens %1 neuen weiter</translation>
    </message>
    <message>
        <source>Look in the system&apos;s log for what ended it.</source>
        <translation>Im Systemprotokoll nachsehen, was ihn beendet hat.</translation>
    </message>
    <message>
        <source>Workers can&apos;t start</source>
        <translation>Worker können nicht starten</translation>
    </message>
    <message>
        <source>several in a row ended before their first task, the last by %1</source>
        <translation>mehrere nacheinander endeten vor ihrer ersten Aufgabe, der letzte durch %1</translation>
    </message>
    <message>
        <source>%1. Each may use %L2 MB of memory, of which the memory that all share takes %L3 MB</source>
        <translation>%1. Jeder darf %L2 MB Speicher belegen; der gemeinsame Speicher nimmt davon %L3 MB</translation>
    </message>
    <message>
        <source>Look for a damaged installation.</source>
        <translation>Prüfen, ob die Installation beschädigt ist.</translation>
    </message>
    <message>
        <source>Raise the memory limit per worker.</source>
        <translation>Die Speichergrenze je Worker erhöhen.</translation>
    </message>
    <message>
        <source>The pool can&apos;t have %1 workers</source>
        <translation>Der Pool kann keine %1 Worker haben</translation>
    </message>
    <message>
        <source>it was made for 1 to %1</source>
        <translation>er wurde für 1 bis %1 angelegt</translation>
    </message>
    <message>
        <source>Choose a number within these bounds.</source>
        <translation>Eine Zahl innerhalb dieser Grenzen wählen.</translation>
    </message>
    <message>
        <source>Workers keep ending</source>
        <translation>Immer wieder enden Worker</translation>
    </message>
    <message>
        <source>%1, the last by %2</source>
        <translation>%1, der letzte durch %2</translation>
    </message>
    <message>
        <source>%L1 of them ended within %L2 s and no task was finished in between</source>
        <translation>%L1 endeten innerhalb von %L2 s, und dazwischen wurde keine Aufgabe fertig</translation>
    </message>
    <message>
        <source>%1, all in task %2</source>
        <translation>%1, alle in Aufgabe %2</translation>
    </message>
    <message>
        <source>%1, in the tasks %2</source>
        <translation>%1, in den Aufgaben %2</translation>
    </message>
    <message>
        <source>%1, in the tasks %2 and others</source>
        <translation>%1, in den Aufgaben %2 und anderen</translation>
    </message>
    <message>
        <source>Run one of these tasks alone to see why; then resume the run or stop it.</source>
        <translation>Eine dieser Aufgaben allein ausführen, um den Grund zu sehen; dann den Lauf fortsetzen oder anhalten.</translation>
    </message>
    <message>
        <source>No worker could be started</source>
        <translation>Kein Worker konnte gestartet werden</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit on processes (ulimit -u).</source>
        <translation>Andere Programme schließen oder die Grenze für Prozesse erhöhen (ulimit -u).</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Andere Programme schließen.</translation>
    </message>
    <message>
        <source>a worker wrote over what holds its tasks</source>
        <translation>ein Worker hat überschrieben, was seine Aufgaben enthält</translation>
    </message>
    <message>
        <source>worker %1 wrote nonsense into it</source>
        <translation>Worker %1 hat Unsinn hineingeschrieben</translation>
    </message>
    <message>
        <source>The task queue was damaged</source>
        <translation>Die Aufgabenwarteschlange wurde beschädigt</translation>
    </message>
    <message>
        <source>Results so far are intact. Look for a memory error in the task&apos;s code.</source>
        <translation>Die bisherigen Ergebnisse sind unversehrt. Im Code der Aufgabe nach einem Speicherfehler suchen.</translation>
    </message>
    <message>
        <source>Look for a memory error in the task&apos;s code.</source>
        <translation>Im Code der Aufgabe nach einem Speicherfehler suchen.</translation>
    </message>
    <message>
        <source>The tasks do not fit in memory for the run in one process</source>
        <translation>Die Aufgaben passen für den Lauf mit einem Prozess nicht in den Speicher</translation>
    </message>
    <message>
        <source>their inputs need more than %L1 MiB</source>
        <translation>ihre Eingaben brauchen mehr als %L1 MiB</translation>
    </message>
    <message>
        <source>Compare with fewer tasks.</source>
        <translation>Mit weniger Aufgaben vergleichen.</translation>
    </message>
    <message>
        <source>The run in one process was lost</source>
        <translation>Der Lauf mit einem Prozess ging verloren</translation>
    </message>
    <message>
        <source>the fork server ended</source>
        <translation>der Fork-Server wurde beendet</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Ihn erneut starten.</translation>
    </message>
    <message>
        <source>The process could not be started</source>
        <translation>Der Prozess konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>The results of the run in one process were damaged</source>
        <translation>Die Ergebnisse des Laufs mit einem Prozess wurden beschädigt</translation>
    </message>
    <message>
        <source>its process wrote nonsense into them</source>
        <translation>sein Prozess hat Unsinn hineingeschrieben</translation>
    </message>
    <message>
        <source>The run in one process ended early</source>
        <translation>Der Lauf mit einem Prozess endete vorzeitig</translation>
    </message>
    <message>
        <source>in task %1, %2</source>
        <translation>in Aufgabe %1, %2</translation>
    </message>
    <message>
        <source>One process has no pool that survives a crash: leave the failing task out.</source>
        <translation>Ein Prozess hat keinen Pool, der einen Absturz übersteht: die scheiternde Aufgabe weglassen.</translation>
    </message>
    <message>
        <source>The pool was not started</source>
        <translation>Der Pool wurde nicht gestartet</translation>
    </message>
    <message>
        <source>it is running already</source>
        <translation>er läuft bereits</translation>
    </message>
    <message>
        <source>The task queue was refused</source>
        <translation>Die Aufgabenwarteschlange wurde abgelehnt</translation>
    </message>
    <message>
        <source>its header does not describe the memory it lies in</source>
        <translation>ihr Kopf beschreibt nicht den Speicher, in dem sie liegt</translation>
    </message>
    <message>
        <source>Not enough shared memory</source>
        <translation>Zu wenig gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>%L1 MiB are needed (%2)</source>
        <translation>%L1 MiB werden gebraucht (%2)</translation>
    </message>
    <message>
        <source>%1, %L2 MiB are free</source>
        <translation>%1, %L2 MiB sind frei</translation>
    </message>
    <message>
        <source>Close other programs, use fewer workers, or raise the limit on memory (ulimit -v).</source>
        <translation>Andere Programme schließen, weniger Worker verwenden oder die Speichergrenze erhöhen (ulimit -v).</translation>
    </message>
    <message>
        <source>The shared memory could not be mapped</source>
        <translation>Der gemeinsame Speicher konnte nicht eingeblendet werden</translation>
    </message>
    <message>
        <source>The run needs %L1 MiB of shared memory</source>
        <translation>Der Lauf braucht %L1 MiB gemeinsamen Speicher</translation>
    </message>
    <message>
        <source>at most %L1 MiB may be used here</source>
        <translation>höchstens %L1 MiB dürfen hier verwendet werden</translation>
    </message>
    <message>
        <source>Use fewer workers or fewer tasks.</source>
        <translation>Weniger Worker oder weniger Aufgaben verwenden.</translation>
    </message>
    <message>
        <source>Shared memory could not be created</source>
        <translation>Gemeinsamer Speicher konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>Shared memory could not be sized</source>
        <translation>Die Größe des gemeinsamen Speichers konnte nicht festgelegt werden</translation>
    </message>
    <message>
        <source>Shared memory could not be sealed</source>
        <translation>Der gemeinsame Speicher konnte nicht versiegelt werden</translation>
    </message>
    <message>
        <source>The seals of the shared memory could not be read</source>
        <translation>Die Siegel des gemeinsamen Speichers konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The shared memory was refused</source>
        <translation>Der gemeinsame Speicher wurde abgelehnt</translation>
    </message>
    <message>
        <source>it is not sealed</source>
        <translation>er ist nicht versiegelt</translation>
    </message>
    <message>
        <source>The size of the shared memory could not be read</source>
        <translation>Die Größe des gemeinsamen Speichers konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The limit on descriptors could not be read</source>
        <translation>Die Grenze für Deskriptoren konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The limit on descriptors could not be raised</source>
        <translation>Die Grenze für Deskriptoren konnte nicht erhöht werden</translation>
    </message>
    <message>
        <source>There are too few descriptors for %L1 worker</source>
        <translation>Für %L1 Worker gibt es zu wenige Deskriptoren</translation>
    </message>
    <message>
        <source>There are too few descriptors for %L1 workers</source>
        <translation>Für %L1 Worker gibt es zu wenige Deskriptoren</translation>
    </message>
    <message>
        <source>this process may have %L1 open, %L2 are in use, a pool takes %L3 and each worker %L4</source>
        <translation>dieser Prozess darf %L1 offen haben, %L2 sind belegt, ein Pool braucht %L3 und jeder Worker %L4</translation>
    </message>
    <message>
        <source>Not one worker is possible; raise the hard limit (ulimit -Hn) for more.</source>
        <translation>Nicht ein Worker ist möglich; für mehr die harte Grenze erhöhen (ulimit -Hn).</translation>
    </message>
    <message>
        <source>At most one worker is possible; raise the hard limit (ulimit -Hn) for more.</source>
        <translation>Höchstens ein Worker ist möglich; für mehr die harte Grenze erhöhen (ulimit -Hn).</translation>
    </message>
    <message>
        <source>At most %L1 workers are possible; raise the hard limit (ulimit -Hn) for more.</source>
        <translation>Höchstens %L1 Worker sind möglich; für mehr die harte Grenze erhöhen (ulimit -Hn).</translation>
    </message>
    <message>
        <source>A pipe could not be made</source>
        <translation>Eine Pipe konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>A pipe for a worker&apos;s output could not be made</source>
        <translation>Eine Pipe für die Ausgabe eines Workers konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>A pipe for a worker&apos;s output could not be set up</source>
        <translation>Eine Pipe für die Ausgabe eines Workers konnte nicht eingerichtet werden</translation>
    </message>
    <message>
        <source>The wake-up descriptor could not be created</source>
        <translation>Der Weckdeskriptor konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>The wake-up descriptor could not be made</source>
        <translation>Der Weckdeskriptor konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>The wait descriptor for workers could not be made</source>
        <translation>Der Wartedeskriptor für Worker konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>The wait descriptor of the pool could not be made</source>
        <translation>Der Wartedeskriptor des Pools konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>The pool&apos;s timer could not be made</source>
        <translation>Der Zeitgeber des Pools konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>A descriptor could not be watched</source>
        <translation>Ein Deskriptor konnte nicht überwacht werden</translation>
    </message>
    <message>
        <source>A descriptor of a process could not be made</source>
        <translation>Ein Deskriptor eines Prozesses konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>A worker could not be forked</source>
        <translation>Ein Worker konnte nicht abgezweigt werden</translation>
    </message>
    <message>
        <source>The process could not be forked</source>
        <translation>Der Prozess konnte nicht abgezweigt werden</translation>
    </message>
    <message>
        <source>The processor layout could not be read</source>
        <translation>Der Aufbau der Prozessoren konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The processor affinity could not be read</source>
        <translation>Die Prozessorbindung konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>the kernel&apos;s mask is too wide</source>
        <translation>die Maske des Kernels ist zu breit</translation>
    </message>
    <message>
        <source>A socket to the fork server could not be made</source>
        <translation>Ein Socket zum Fork-Server konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>The fork server could not be reached</source>
        <translation>Der Fork-Server war nicht zu erreichen</translation>
    </message>
    <message>
        <source>The socket between host and fork server could not be read</source>
        <translation>Der Socket zum Fork-Server konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The program&apos;s own path could not be read</source>
        <translation>Der eigene Pfad des Programms konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The fork server was not found</source>
        <translation>Der Fork-Server wurde nicht gefunden</translation>
    </message>
    <message>
        <source>looked for %1 and %2</source>
        <translation>gesucht wurden %1 und %2</translation>
    </message>
    <message>
        <source>Reinstall Manyhands, or build the target manyhands-forkserver.</source>
        <translation>Manyhands neu installieren oder das Ziel manyhands-forkserver bauen.</translation>
    </message>
    <message>
        <source>The fork server %1 could not be started</source>
        <translation>Der Fork-Server %1 konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>The fork server did not start</source>
        <translation>Der Fork-Server startete nicht</translation>
    </message>
    <message>
        <source>it gave no sign of life within five seconds</source>
        <translation>er gab binnen fünf Sekunden kein Lebenszeichen</translation>
    </message>
    <message>
        <source>Look for a damaged or mixed installation.</source>
        <translation>Prüfen, ob die Installation beschädigt oder vermischt ist.</translation>
    </message>
    <message>
        <source>What arrived names more descriptors than came with it.</source>
        <translation>Das Angekommene nennt mehr Deskriptoren, als mitkamen.</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Strict containment is not possible here</source>
        <translation>Strenge Eindämmung ist hier nicht möglich</translation>
    </message>
    <message>
        <source>the kernel refused a process-number namespace</source>
        <translation>der Kernel hat einen Namensraum für Prozessnummern verweigert</translation>
    </message>
    <message>
        <source>Allow user namespaces (sysctl user.max_user_namespaces), or run without --containment strict.</source>
        <translation>Benutzer-Namensräume erlauben (sysctl user.max_user_namespaces) oder ohne --containment strict starten.</translation>
    </message>
    <message>
        <source>The control group %1 could not be made</source>
        <translation>Die Kontrollgruppe %1 konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>The signal scope could not be made</source>
        <translation>Der Signalbereich konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>The signal scope could not be entered</source>
        <translation>Der Signalbereich konnte nicht betreten werden</translation>
    </message>
    <message>
        <source>%1 workers are not possible</source>
        <translation>%1 Worker sind nicht möglich</translation>
    </message>
    <message>
        <source>a run needs at least one</source>
        <translation>ein Lauf braucht mindestens einen</translation>
    </message>
    <message>
        <source>the limit is %1</source>
        <translation>die Grenze ist %1</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2 angeben.</translation>
    </message>
    <message>
        <source>There is nothing to run</source>
        <translation>Es gibt nichts auszuführen</translation>
    </message>
    <message>
        <source>the list of inputs is empty</source>
        <translation>die Liste der Eingaben ist leer</translation>
    </message>
    <message>
        <source>Give at least one input.</source>
        <translation>Mindestens eine Eingabe angeben.</translation>
    </message>
    <message>
        <source>There are too many tasks</source>
        <translation>Es sind zu viele Aufgaben</translation>
    </message>
    <message>
        <source>a run takes up to %L1</source>
        <translation>ein Lauf nimmt bis zu %L1</translation>
    </message>
    <message>
        <source>Split the list into several runs.</source>
        <translation>Die Liste auf mehrere Läufe aufteilen.</translation>
    </message>
    <message>
        <source>The order of the tasks is not possible</source>
        <translation>Die Reihenfolge der Aufgaben ist nicht möglich</translation>
    </message>
    <message>
        <source>it must name each of the inputs once</source>
        <translation>sie muss jede Eingabe einmal nennen</translation>
    </message>
    <message>
        <source>The time limit is not possible</source>
        <translation>Das Zeitlimit ist nicht möglich</translation>
    </message>
    <message>
        <source>it must be between 0 and 100 000 000 seconds</source>
        <translation>es muss zwischen 0 und 100 000 000 Sekunden liegen</translation>
    </message>
    <message>
        <source>Give a number of seconds; 0 means no limit.</source>
        <translation>Eine Zahl von Sekunden angeben; 0 heißt ohne Grenze.</translation>
    </message>
    <message>
        <source>%1 retries are not possible</source>
        <translation>%1 Neuversuche sind nicht möglich</translation>
    </message>
    <message>
        <source>the number must be 0 to 1000</source>
        <translation>die Zahl muss von 0 bis 1000 sein</translation>
    </message>
    <message>
        <source>The nice value %1 is not possible</source>
        <translation>Der Nice-Wert %1 ist nicht möglich</translation>
    </message>
    <message>
        <source>it must be -20 to 19</source>
        <translation>er muss von -20 bis 19 sein</translation>
    </message>
    <message>
        <source>The run cannot end after 0 failures</source>
        <translation>Der Lauf kann nicht nach 0 Fehlschlägen enden</translation>
    </message>
    <message>
        <source>the number must be at least 1</source>
        <translation>die Zahl muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>Unknown workload &quot;%1&quot;</source>
        <translation>Unbekannte Aufgabe „%1“</translation>
    </message>
    <message>
        <source>there is none of this name</source>
        <translation>keine heißt so</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Eines hiervon wählen: %1.</translation>
    </message>
    <message>
        <source>There is no command to run</source>
        <translation>Es gibt keinen Befehl auszuführen</translation>
    </message>
    <message>
        <source>its first word is missing</source>
        <translation>sein erstes Wort fehlt</translation>
    </message>
    <message>
        <source>the field is empty</source>
        <translation>das Feld ist leer</translation>
    </message>
    <message>
        <source>Type a program and its arguments, with {} where the input goes.</source>
        <translation>Ein Programm und seine Argumente eingeben, mit {} an der Stelle der Eingabe.</translation>
    </message>
    <message>
        <source>Write the program and its arguments after --.</source>
        <translation>Das Programm und seine Argumente hinter -- schreiben.</translation>
    </message>
    <message>
        <source>The command asks for more inputs than there are</source>
        <translation>Der Befehl verlangt mehr Eingaben, als es gibt</translation>
    </message>
    <message>
        <source>it names column %1 and the list has %2</source>
        <translation>er nennt Spalte %1, und die Liste hat %2</translation>
    </message>
    <message>
        <source>Give another ::: list, or take the placeholder out.</source>
        <translation>Eine weitere Liste mit ::: angeben oder den Platzhalter entfernen.</translation>
    </message>
    <message>
        <source>The command is not complete</source>
        <translation>Der Befehl ist nicht vollständig</translation>
    </message>
    <message>
        <source>a quote &quot; is not closed</source>
        <translation>ein Anführungszeichen &quot; ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a quote &apos; is not closed</source>
        <translation>ein Anführungszeichen &apos; ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Close it, or write \ before it.</source>
        <translation>Es schließen oder \ davor schreiben.</translation>
    </message>
    <message>
        <source>it ends with a backslash</source>
        <translation>er endet mit einem Rückstrich</translation>
    </message>
    <message>
        <source>Remove it, or double it.</source>
        <translation>Ihn entfernen oder verdoppeln.</translation>
    </message>
    <message>
        <source>The program %1 cannot be run</source>
        <translation>Das Programm %1 kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>its name is empty</source>
        <translation>sein Name ist leer</translation>
    </message>
    <message>
        <source>no folder in PATH holds it</source>
        <translation>kein Ordner in PATH enthält es</translation>
    </message>
    <message>
        <source>Install it, or give its whole path.</source>
        <translation>Es installieren oder den ganzen Pfad angeben.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Seine Rechte prüfen.</translation>
    </message>
    <message>
        <source>Check the name and its permissions.</source>
        <translation>Den Namen und die Rechte prüfen.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is not executable (%1)</source>
        <translation>es ist nicht ausführbar (%1)</translation>
    </message>
    <message>
        <source>its interpreter &quot;%1&quot; cannot be: %2</source>
        <translation>sein Interpreter „%1“ kann es nicht: %2</translation>
    </message>
    <message>
        <source>Correct its first line.</source>
        <translation>Die erste Zeile berichtigen.</translation>
    </message>
    <message>
        <source>The description of the commands cannot be read</source>
        <translation>Die Beschreibung der Befehle ist nicht lesbar</translation>
    </message>
    <message>
        <source>its bytes are incomplete or damaged</source>
        <translation>ihre Bytes sind unvollständig oder beschädigt</translation>
    </message>
    <message>
        <source>The input has %L1 columns</source>
        <translation>Die Eingabe hat %L1 Spalten</translation>
    </message>
    <message>
        <source>such a task takes one value</source>
        <translation>eine solche Aufgabe nimmt einen Wert</translation>
    </message>
    <message>
        <source>Give a single list.</source>
        <translation>Eine einzige Liste angeben.</translation>
    </message>
    <message>
        <source>Task %1: %2</source>
        <translation>Aufgabe %1: %2</translation>
    </message>
    <message>
        <source>The input %1 cannot be used</source>
        <translation>Die Eingabe %1 ist nicht verwendbar</translation>
    </message>
    <message>
        <source>it holds {%}, and so does the command</source>
        <translation>sie enthält {%}, und der Befehl auch</translation>
    </message>
    <message>
        <source>Take {%} out of the command.</source>
        <translation>{%} aus dem Befehl entfernen.</translation>
    </message>
    <message>
        <source>An argument holds a NUL byte</source>
        <translation>Ein Argument enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>no program can be given one</source>
        <translation>keinem Programm kann man eines übergeben</translation>
    </message>
    <message>
        <source>An argument of %L1 bytes is too long</source>
        <translation>Ein Argument von %L1 Bytes ist zu lang</translation>
    </message>
    <message>
        <source>Linux passes up to %L1</source>
        <translation>Linux übergibt bis zu %L1</translation>
    </message>
    <message>
        <source>Give it in a file instead.</source>
        <translation>Es stattdessen in einer Datei übergeben.</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>der Standardeingabe</translation>
    </message>
    <message>
        <source>The list of inputs in %1 cannot be read</source>
        <translation>Die Liste der Eingaben in %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Give a file with an input on each line.</source>
        <translation>Eine Datei mit einer Eingabe je Zeile angeben.</translation>
    </message>
    <message>
        <source>The inputs &quot;%1&quot; are no range</source>
        <translation>Die Eingaben „%1“ sind kein Bereich</translation>
    </message>
    <message>
        <source>both ends must be whole numbers</source>
        <translation>beide Enden müssen ganze Zahlen sein</translation>
    </message>
    <message>
        <source>Write it like 0..9.</source>
        <translation>Schreibweise wie 0..9.</translation>
    </message>
    <message>
        <source>The inputs &quot;%1&quot; are empty</source>
        <translation>Die Eingaben „%1“ sind leer</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>der Bereich endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>Write the smaller number first.</source>
        <translation>Die kleinere Zahl zuerst schreiben.</translation>
    </message>
    <message>
        <source>The list of inputs in &quot;%1&quot; cannot be used</source>
        <translation>Die Liste der Eingaben in „%1“ ist nicht verwendbar</translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation>sie enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>If its entries end with NUL, say so with -0.</source>
        <translation>Enden die Einträge mit NUL, das mit -0 sagen.</translation>
    </message>
    <message>
        <source>There are no inputs</source>
        <translation>Es gibt keine Eingaben</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>die Liste ist leer</translation>
    </message>
    <message>
        <source>Write 0..9, 1,5,9, @FILE or - for the standard input.</source>
        <translation>0..9, 1,5,9, @DATEI oder - für die Standardeingabe schreiben.</translation>
    </message>
    <message>
        <source>The standard input cannot be used here</source>
        <translation>Die Standardeingabe ist hier nicht verwendbar</translation>
    </message>
    <message>
        <source>an experiment names its inputs</source>
        <translation>ein Experiment nennt seine Eingaben</translation>
    </message>
    <message>
        <source>Use the lines of a file.</source>
        <translation>Die Zeilen einer Datei verwenden.</translation>
    </message>
    <message>
        <source>there is no such choice</source>
        <translation>diese Wahl gibt es nicht</translation>
    </message>
    <message>
        <source>this is not a whole number</source>
        <translation>das ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>das ist keine Zahl</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>die Zahl liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>the workload %1 has no setting &quot;%2&quot;</source>
        <translation>die Aufgabe %1 hat keine Einstellung „%2“</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>Sie kennt: %1.</translation>
    </message>
    <message>
        <source>A profiled run cannot be compared</source>
        <translation>Ein profilierter Lauf lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>it takes longer than others</source>
        <translation>er dauert länger als andere</translation>
    </message>
    <message>
        <source>Compare it without profiling.</source>
        <translation>Ohne Profil vergleichen.</translation>
    </message>
    <message>
        <source>%1 repeats are not possible</source>
        <translation>%1 Durchgänge sind nicht möglich</translation>
    </message>
    <message>
        <source>the number must be 1 to 1000</source>
        <translation>die Zahl muss von 1 bis 1000 sein</translation>
    </message>
    <message>
        <source>%1 warm-up runs are not possible</source>
        <translation>%1 Aufwärmläufe sind nicht möglich</translation>
    </message>
    <message>
        <source>the number must be 0 to 100</source>
        <translation>die Zahl muss von 0 bis 100 sein</translation>
    </message>
    <message>
        <source>The repeats can&apos;t be sequential and go on until they are precise</source>
        <translation>Die Durchgänge können nicht nacheinander liegen und dauern, bis sie genau sind</translation>
    </message>
    <message>
        <source>precision is judged by whole blocks with every count once</source>
        <translation>die Genauigkeit wird an ganzen Blöcken mit jeder Zahl einmal beurteilt</translation>
    </message>
    <message>
        <source>Leave the order interleaved, or say how many repeats there are to be.</source>
        <translation>Die Reihenfolge verschränkt lassen oder die Zahl der Durchgänge nennen.</translation>
    </message>
    <message>
        <source>A chunk of 0 tasks is not possible</source>
        <translation>Ein Block mit 0 Aufgaben ist nicht möglich</translation>
    </message>
    <message>
        <source>a chunk has at least one task</source>
        <translation>ein Block hat mindestens eine Aufgabe</translation>
    </message>
    <message>
        <source>The comparison could not go on</source>
        <translation>Der Vergleich konnte nicht weitergehen</translation>
    </message>
    <message>
        <source>a run of it could not (%1)</source>
        <translation>einer seiner Läufe konnte es nicht (%1)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read</source>
        <translation>Die Datei %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file %1 could not be saved</source>
        <translation>Die Datei %1 konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>ein Ordner heißt so</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Eine andere wählen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>its permissions could not be set</source>
        <translation>ihre Rechte konnten nicht gesetzt werden</translation>
    </message>
    <message>
        <source>it has %L1 bytes, and up to %L2 are read</source>
        <translation>sie hat %L1 Bytes, und bis zu %L2 werden gelesen</translation>
    </message>
    <message>
        <source>Open another file.</source>
        <translation>Eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>The experiment cannot be opened</source>
        <translation>Das Experiment kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>it was saved by a newer version, as %1</source>
        <translation>es wurde von einer neueren Version gespeichert, als %1</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Mit jener Version öffnen.</translation>
    </message>
    <message>
        <source>The file is no experiment</source>
        <translation>Die Datei ist kein Experiment</translation>
    </message>
    <message>
        <source>its schema is not %1</source>
        <translation>ihr Schema ist nicht %1</translation>
    </message>
    <message>
        <source>Correct the file, or open another one.</source>
        <translation>Die Datei berichtigen oder eine andere öffnen.</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: the setting %1 is not a text</source>
        <translation>Das Experiment kann nicht geöffnet werden: die Einstellung %1 ist kein Text</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: the name of a variable is empty or holds =</source>
        <translation>Das Experiment kann nicht geöffnet werden: der Name einer Variablen ist leer oder enthält =</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: there is %1 where an object belongs</source>
        <translation>Das Experiment kann nicht geöffnet werden: wo ein Objekt hingehört, steht %1</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: %1 is %2 and not %3</source>
        <translation>Das Experiment kann nicht geöffnet werden: %1 ist %2 und nicht %3</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: %1 is %2, and must be a whole number from %3 to %4</source>
        <translation>Das Experiment kann nicht geöffnet werden: %1 ist %2 und muss eine ganze Zahl von %3 bis %4 sein</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: %1 is %2, and must be from 0 to %3</source>
        <translation>Das Experiment kann nicht geöffnet werden: %1 ist %2 und muss von 0 bis %3 sein</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: %1 is &quot;%2&quot;, and there are %3</source>
        <translation>Das Experiment kann nicht geöffnet werden: %1 ist „%2“, und es gibt %3</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: %1 is not base64</source>
        <translation>Das Experiment kann nicht geöffnet werden: %1 ist kein base64</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: %1 holds a NUL byte, which no program can be given</source>
        <translation>Das Experiment kann nicht geöffnet werden: %1 enthält ein NUL-Byte, das keinem Programm übergeben werden kann</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: one of the %1 is not a text</source>
        <translation>Das Experiment kann nicht geöffnet werden: eines von %1 ist kein Text</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: one of the %1 holds a NUL byte, which no program can be given</source>
        <translation>Das Experiment kann nicht geöffnet werden: eines von %1 enthält ein NUL-Byte, das keinem Programm übergeben werden kann</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: %1 is missing</source>
        <translation>Das Experiment kann nicht geöffnet werden: %1 fehlt</translation>
    </message>
    <message>
        <source>The experiment cannot be opened: it holds &quot;%1&quot;, which this version does not know</source>
        <translation>Das Experiment kann nicht geöffnet werden: sie enthält „%1“, was diese Version nicht kennt</translation>
    </message>
    <message>
        <source>The file cannot be read as JSON</source>
        <translation>Die Datei ist nicht als JSON lesbar</translation>
    </message>
    <message>
        <source>The file cannot be read as JSON: %1 (line %2)</source>
        <translation>Die Datei ist nicht als JSON lesbar: %1 (Zeile %2)</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>auf das Ende folgt noch etwas</translation>
    </message>
    <message>
        <source>it holds more than %L1 values</source>
        <translation>sie enthält mehr als %L1 Werte</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>sie ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>sie endet zu früh</translation>
    </message>
    <message>
        <source>a word is neither true, false nor null</source>
        <translation>ein Wort ist weder true, false noch null</translation>
    </message>
    <message>
        <source>there is no value where one belongs</source>
        <translation>wo ein Wert hingehört, steht keiner</translation>
    </message>
    <message>
        <source>a number is not written as JSON does</source>
        <translation>eine Zahl ist nicht wie in JSON geschrieben</translation>
    </message>
    <message>
        <source>\u is not followed by a character&apos;s number</source>
        <translation>auf \u folgt keine Zeichennummer</translation>
    </message>
    <message>
        <source>a backslash is followed by what JSON does not know</source>
        <translation>auf einen Rückstrich folgt, was JSON nicht kennt</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>ein Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>a text holds a control character</source>
        <translation>ein Text enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>it ends inside a text</source>
        <translation>sie endet mitten in einem Text</translation>
    </message>
    <message>
        <source>a list is not closed</source>
        <translation>eine Liste ist nicht geschlossen</translation>
    </message>
    <message>
        <source>an object&apos;s key is missing</source>
        <translation>der Schlüssel eines Objekts fehlt</translation>
    </message>
    <message>
        <source>a key has no value</source>
        <translation>ein Schlüssel hat keinen Wert</translation>
    </message>
    <message>
        <source>an object is not closed</source>
        <translation>ein Objekt ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is there twice</source>
        <translation>der Schlüssel „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>The history cannot be kept in %1</source>
        <translation>Der Verlauf kann nicht in %1 geführt werden</translation>
    </message>
    <message>
        <source>Make the folder writable, or set XDG_DATA_HOME.</source>
        <translation>Den Ordner beschreibbar machen oder XDG_DATA_HOME setzen.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>Der Verlauf ist beschädigt</translation>
    </message>
    <message>
        <source>it is the database of another program</source>
        <translation>es ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>ein Teil davon fehlt</translation>
    </message>
    <message>
        <source>The history in %1 cannot be written to</source>
        <translation>Der Verlauf in %1 kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>it was made by version %1 of this program</source>
        <translation>er stammt von Version %1 dieses Programms</translation>
    </message>
    <message>
        <source>it was made by a newer version of this program</source>
        <translation>er stammt von einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <source>Use that version, or set XDG_DATA_HOME to another folder.</source>
        <translation>Jene Version verwenden oder XDG_DATA_HOME auf einen anderen Ordner setzen.</translation>
    </message>
    <message>
        <source>There is no place for the history</source>
        <translation>Für den Verlauf gibt es keinen Platz</translation>
    </message>
    <message>
        <source>neither HOME nor XDG_DATA_HOME names a folder</source>
        <translation>weder HOME noch XDG_DATA_HOME nennt einen Ordner</translation>
    </message>
    <message>
        <source>Set HOME.</source>
        <translation>HOME setzen.</translation>
    </message>
    <message>
        <source>The history was damaged (%1): it is kept as %2, and a new one was begun. sqlite3 %3 .recover may save what is whole in it.</source>
        <translation>Der Verlauf war beschädigt (%1): Er bleibt als %2 erhalten, und ein neuer wurde begonnen. sqlite3 %3 .recover rettet vielleicht, was darin heil ist.</translation>
    </message>
    <message>
        <source>The history in %1 held nothing, not even its own form: a new one was begun in it.</source>
        <translation>Der Verlauf in %1 enthielt nichts, nicht einmal seine eigene Form: Ein neuer wurde darin begonnen.</translation>
    </message>
    <message>
        <source>There are no saved runs</source>
        <translation>Es gibt keine gespeicherten Läufe</translation>
    </message>
    <message>
        <source>nothing was saved in %1 yet</source>
        <translation>in %1 wurde noch nichts gespeichert</translation>
    </message>
    <message>
        <source>The history in %1 is damaged</source>
        <translation>Der Verlauf in %1 ist beschädigt</translation>
    </message>
    <message>
        <source>The next run puts it aside and begins a new one.</source>
        <translation>Der nächste Lauf legt ihn beiseite und beginnt einen neuen.</translation>
    </message>
    <message>
        <source>%1 holds nothing</source>
        <translation>%1 enthält nichts</translation>
    </message>
    <message>
        <source>The history may not be written to, so that its latest changes cannot be seen.</source>
        <translation>Der Verlauf darf nicht beschrieben werden, sodass seine jüngsten Änderungen nicht zu sehen sind.</translation>
    </message>
    <message>
        <source>The history cannot be used</source>
        <translation>Der Verlauf ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>Der Verlauf kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>a value was refused: %1</source>
        <translation>ein Wert wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>the disk did not confirm that it has taken what was written (fsync: %1)</source>
        <translation>die Platte hat nicht bestätigt, dass sie das Geschriebene übernommen hat (fsync: %1)</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed</source>
        <translation>Lauf %1 kann nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>Run %1 cannot be deleted</source>
        <translation>Lauf %1 kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>%1 is at work on it</source>
        <translation>%1 arbeitet daran</translation>
    </message>
    <message>
        <source>Wait until it has ended, or end it.</source>
        <translation>Warten, bis er endet, oder ihn beenden.</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <translation>Prozess %1 (%2)</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>a process that can&apos;t be seen</source>
        <translation>ein Prozess, der nicht zu sehen ist</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>Run %1 cannot be saved any more</source>
        <translation>Lauf %1 kann nicht weiter gespeichert werden</translation>
    </message>
    <message>
        <source>it was deleted, or another program has resumed it</source>
        <translation>er wurde gelöscht, oder ein anderes Programm hat ihn fortgesetzt</translation>
    </message>
    <message>
        <source>Look at it with manyhands history.</source>
        <translation>Ihn mit manyhands history ansehen.</translation>
    </message>
    <message>
        <source>all of its tasks are finished</source>
        <translation>alle seine Aufgaben sind fertig</translation>
    </message>
    <message>
        <source>Run it anew.</source>
        <translation>Ihn neu starten.</translation>
    </message>
    <message>
        <source>its inputs take %L1 MiB, and up to %L2 MiB are kept</source>
        <translation>seine Eingaben brauchen %L1 MiB, und bis zu %L2 MiB werden aufbewahrt</translation>
    </message>
    <message>
        <source>the times of a comparison have to be measured together</source>
        <translation>die Zeiten eines Vergleichs müssen zusammen gemessen werden</translation>
    </message>
    <message>
        <source>There is no run %1</source>
        <translation>Es gibt keinen Lauf %1</translation>
    </message>
    <message>
        <source>the history has none of this number</source>
        <translation>der Verlauf hat keinen mit dieser Nummer</translation>
    </message>
    <message>
        <source>See manyhands history.</source>
        <translation>Siehe manyhands history.</translation>
    </message>
    <message>
        <source>A part of run %1 is damaged</source>
        <translation>Ein Teil von Lauf %1 ist beschädigt</translation>
    </message>
    <message>
        <source>block %1 does not hold what was written</source>
        <translation>Block %1 enthält nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>block %1 is missing</source>
        <translation>Block %1 fehlt</translation>
    </message>
    <message>
        <source>A part of a saved run is damaged</source>
        <translation>Ein Teil eines gespeicherten Laufs ist beschädigt</translation>
    </message>
    <message>
        <source>it ends too early, or is of another form</source>
        <translation>er endet zu früh oder hat eine andere Form</translation>
    </message>
    <message>
        <source>This is no saved run</source>
        <translation>Das ist kein gespeicherter Lauf</translation>
    </message>
    <message>
        <source>it is not of the form manyhands.run/1</source>
        <translation>es hat nicht die Form manyhands.run/1</translation>
    </message>
    <message>
        <source>This is no saved comparison</source>
        <translation>Das ist kein gespeicherter Vergleich</translation>
    </message>
    <message>
        <source>it is of another form</source>
        <translation>es hat eine andere Form</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Platte ist voll</translation>
    </message>
    <message>
        <source>%1 has no room for the results</source>
        <translation>%1 hat keinen Platz für die Ergebnisse</translation>
    </message>
    <message>
        <source>Make room on it: then they are saved by themselves.</source>
        <translation>Platz darauf schaffen: Dann werden sie von selbst gespeichert.</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>Der Verlauf wird gerade benutzt</translation>
    </message>
    <message>
        <source>%1 is held by %2</source>
        <translation>%1 wird gehalten von %2</translation>
    </message>
    <message>
        <source>End it: then the results are saved by themselves.</source>
        <translation>Den Prozess beenden: Dann werden die Ergebnisse von selbst gespeichert.</translation>
    </message>
    <message>
        <source>The disk has failed</source>
        <translation>Die Platte ist ausgefallen</translation>
    </message>
    <message>
        <source>Look at the disk, and at what the kernel says of it (dmesg).</source>
        <translation>Die Platte prüfen und was der Kernel dazu sagt (dmesg).</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>Nachsehen in %1.</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>der Verlauf</translation>
    </message>
    <message>
        <source>No thread for saving could be started</source>
        <translation>Kein Thread zum Speichern konnte gestartet werden</translation>
    </message>
    <message>
        <source>The disk is too slow</source>
        <translation>Die Platte ist zu langsam</translation>
    </message>
    <message>
        <source>results come faster than they can be saved</source>
        <translation>Ergebnisse kommen schneller, als sie gespeichert werden können</translation>
    </message>
    <message>
        <source>They go on by themselves.</source>
        <translation>Sie gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>Paused: %L1 results wait to be saved. %2</source>
        <translation>Pausiert: %L1 Ergebnisse warten auf das Speichern. %2</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Pausiert. %1</translation>
    </message>
    <message>
        <source>The variable %1 is missing</source>
        <translation>Die Variable %1 fehlt</translation>
    </message>
    <message>
        <source>its value is secret and was not kept</source>
        <translation>ihr Wert ist geheim und wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Set it in the environment.</source>
        <translation>Sie in der Umgebung setzen.</translation>
    </message>
    <message>
        <source>The kept plan cannot be read</source>
        <translation>Der aufbewahrte Plan ist nicht lesbar</translation>
    </message>
    <message>
        <source>another version of this program wrote it</source>
        <translation>eine andere Version dieses Programms hat ihn geschrieben</translation>
    </message>
    <message>
        <source>The kept plan is damaged</source>
        <translation>Der aufbewahrte Plan ist beschädigt</translation>
    </message>
    <message>
        <source>There is no such choice.</source>
        <translation>Diese Wahl gibt es nicht.</translation>
    </message>
    <message>
        <source>The kept inputs are damaged</source>
        <translation>Die aufbewahrten Eingaben sind beschädigt</translation>
    </message>
    <message>
        <source>something follows them</source>
        <translation>auf sie folgt noch etwas</translation>
    </message>
    <message>
        <source>The last value of a list has no end.</source>
        <translation>Der letzte Wert einer Liste hat kein Ende.</translation>
    </message>
    <message>
        <source>There is no such pattern of lengths.</source>
        <translation>Dieses Längenmuster gibt es nicht.</translation>
    </message>
    <message>
        <source>The lists are nested too deep.</source>
        <translation>Die Listen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>There is no such kind of list.</source>
        <translation>Diese Art von Liste gibt es nicht.</translation>
    </message>
    <message>
        <source>The bytes that arrived are no such value: they end too early.</source>
        <translation>Die angekommenen Bytes sind kein solcher Wert: Sie enden zu früh.</translation>
    </message>
    <message>
        <source>The bytes that arrived are no such value: they name more elements than there are.</source>
        <translation>Die angekommenen Bytes sind kein solcher Wert: Sie nennen mehr Elemente, als da sind.</translation>
    </message>
    <message>
        <source>The bytes that arrived are no such value: %L1 are left over.</source>
        <translation>Die angekommenen Bytes sind kein solcher Wert: %L1 bleiben übrig.</translation>
    </message>
    <message>
        <source>These settings cannot be shown in the form</source>
        <translation>Diese Einstellungen lassen sich im Formular nicht zeigen</translation>
    </message>
    <message>
        <source>its tasks have inputs of their own</source>
        <translation>seine Aufgaben haben eigene Eingaben</translation>
    </message>
    <message>
        <source>its command was run without inputs</source>
        <translation>sein Befehl lief ohne Eingaben</translation>
    </message>
    <message>
        <source>its inputs have several columns</source>
        <translation>seine Eingaben haben mehrere Spalten</translation>
    </message>
    <message>
        <source>its inputs are too many</source>
        <translation>seine Eingaben sind zu viele</translation>
    </message>
    <message>
        <source>its command cannot be typed</source>
        <translation>sein Befehl lässt sich nicht eintippen</translation>
    </message>
    <message>
        <source>it has no tasks</source>
        <translation>er hat keine Aufgaben</translation>
    </message>
    <message>
        <source>Its settings were not kept.</source>
        <translation>Seine Einstellungen wurden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Run %1 is not resumed</source>
        <translation>Lauf %1 wird nicht fortgesetzt</translation>
    </message>
    <message>
        <source>since it began there was a change of %1</source>
        <translation>seit seinem Beginn hat sich geändert: %1</translation>
    </message>
    <message>
        <source>%1 (it was %2)</source>
        <translation>%1 (vorher %2)</translation>
    </message>
    <message>
        <source>Look at what changed, then give --accept-changes, or run it anew.</source>
        <translation>Die Änderung ansehen, dann --accept-changes angeben oder ihn neu starten.</translation>
    </message>
    <message>
        <source>No run can be resumed</source>
        <translation>Kein Lauf kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>the history in %1 may not be written to</source>
        <translation>der Verlauf in %1 darf nicht beschrieben werden</translation>
    </message>
    <message>
        <source>Make it writable, or run it anew.</source>
        <translation>Ihn beschreibbar machen oder neu starten.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>No such process</source>
        <translation>Kein solcher Prozess</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>Systemaufruf unterbrochen</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Kein solches Gerät oder keine solche Adresse</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>Argumentliste zu lang</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>Fehler im Format der Programmdatei</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>Ungültiger Dateideskriptor</translation>
    </message>
    <message>
        <source>No child processes</source>
        <translation>Keine Kindprozesse</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Ressource vorübergehend nicht verfügbar</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Speicher kann nicht belegt werden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>Ungültige Adresse</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>Ungültige Verknüpfung zwischen Geräten</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Kein solches Gerät</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Ungültiges Argument</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>Zu viele offene Dateien im System</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>Programmdatei wird gerade benutzt</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Illegal seek</source>
        <translation>Positionieren nicht möglich</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Too many links</source>
        <translation>Zu viele Verknüpfungen</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Pipe unterbrochen</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>Funktion nicht vorhanden</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Ordner nicht leer</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Zu viele symbolische Verknüpfungen</translation>
    </message>
    <message>
        <source>No data available</source>
        <translation>Keine Daten verfügbar</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>Bad message</source>
        <translation>Ungültige Nachricht</translation>
    </message>
    <message>
        <source>Value too large for defined data type</source>
        <translation>Wert zu groß für den Datentyp</translation>
    </message>
    <message>
        <source>Message too long</source>
        <translation>Nachricht zu lang</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Vorgang nicht unterstützt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenseite beendet</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>Kein Pufferplatz verfügbar</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Endpunkt ist nicht verbunden</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeit für die Verbindung abgelaufen</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Dateihandle ist veraltet</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Plattenkontingent überschritten</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>Vorgang abgebrochen</translation>
    </message>
    <message>
        <source>Key has expired</source>
        <translation>Schlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <source>SQL logic error</source>
        <translation>Logikfehler in SQL</translation>
    </message>
    <message>
        <source>access permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>query aborted</source>
        <translation>Abfrage abgebrochen</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>database table is locked</source>
        <translation>Tabelle der Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>kein Speicher mehr</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>Schreibversuch auf schreibgeschützte Datenbank</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Ein-/Ausgabefehler der Platte</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>Datenbankdatei ist beschädigt</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>Datenbank oder Platte ist voll</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>Datenbankdatei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>locking protocol</source>
        <translation>Fehler im Sperrprotokoll</translation>
    </message>
    <message>
        <source>database schema has changed</source>
        <translation>Schema der Datenbank hat sich geändert</translation>
    </message>
    <message>
        <source>string or blob too big</source>
        <translation>Text oder Bytes zu groß</translation>
    </message>
    <message>
        <source>constraint failed</source>
        <translation>Bedingung verletzt</translation>
    </message>
    <message>
        <source>datatype mismatch</source>
        <translation>Datentyp passt nicht</translation>
    </message>
    <message>
        <source>bad parameter or other API misuse</source>
        <translation>falscher Parameter</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>illegal instruction</source>
        <translation>unzulässiger Befehl</translation>
    </message>
    <message>
        <source>trace/breakpoint trap</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>bus error</source>
        <translation>Busfehler</translation>
    </message>
    <message>
        <source>floating point exception</source>
        <translation>Gleitkommafehler</translation>
    </message>
    <message>
        <source>user defined signal 1</source>
        <translation>benutzerdefiniertes Signal 1</translation>
    </message>
    <message>
        <source>user defined signal 2</source>
        <translation>benutzerdefiniertes Signal 2</translation>
    </message>
    <message>
        <source>segmentation fault</source>
        <translation>Speicherzugriffsfehler</translation>
    </message>
    <message>
        <source>broken pipe</source>
        <translation>Pipe unterbrochen</translation>
    </message>
    <message>
        <source>alarm clock</source>
        <translation>Wecker</translation>
    </message>
    <message>
        <source>stack fault</source>
        <translation>Stapelfehler</translation>
    </message>
    <message>
        <source>stopped (signal)</source>
        <translation>angehalten (Signal)</translation>
    </message>
    <message>
        <source>cPU time limit exceeded</source>
        <translation>CPU-Zeitgrenze überschritten</translation>
    </message>
    <message>
        <source>file size limit exceeded</source>
        <translation>Dateigrößengrenze überschritten</translation>
    </message>
    <message>
        <source>virtual timer expired</source>
        <translation>virtueller Zeitgeber abgelaufen</translation>
    </message>
    <message>
        <source>profiling timer expired</source>
        <translation>Profilzeitgeber abgelaufen</translation>
    </message>
    <message>
        <source>i/O possible</source>
        <translation>Ein-/Ausgabe möglich</translation>
    </message>
    <message>
        <source>power failure</source>
        <translation>Stromausfall</translation>
    </message>
    <message>
        <source>bad system call</source>
        <translation>ungültiger Systemaufruf</translation>
    </message>
    <message>
        <source>/dev/null could not be opened</source>
        <translation>/dev/null konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Give a number from 1 to %1.</source>
        <translation>Eine Zahl von 1 bis %1 angeben.</translation>
    </message>
    <message>
        <source>Unknown error %1</source>
        <translation>Unbekannter Fehler %1</translation>
    </message>
    <message>
        <source>it was not found, or may not be run</source>
        <translation>es wurde nicht gefunden oder darf nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Install it, or give the path of a program.</source>
        <translation>Es installieren oder den Pfad eines Programms angeben.</translation>
    </message>
    <message>
        <source>The trial was not finished</source>
        <translation>Der Versuch wurde nicht beendet</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>er wurde abgebrochen</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Ihn erneut starten.</translation>
    </message>
    <message>
        <source>The program %1 ended before it could be killed</source>
        <translation>Das Programm %1 endete, bevor es getötet werden konnte</translation>
    </message>
    <message>
        <source>Run it by hand to see what it says.</source>
        <translation>Es von Hand ausführen, um zu sehen, was es meldet.</translation>
    </message>
    <message>
        <source>The program %1 did not start its workers</source>
        <translation>Das Programm %1 startete seine Worker nicht</translation>
    </message>
    <message>
        <source>after 5 s there were %L1 of %L2</source>
        <translation>nach 5 s waren es %L1 von %L2</translation>
    </message>
    <message>
        <source>Nothing was started</source>
        <translation>Nichts wurde gestartet</translation>
    </message>
    <message>
        <source>there is no program</source>
        <translation>es gibt kein Programm</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Eines nennen.</translation>
    </message>
    <message>
        <source>The machine slept in %L1 run, and not all could be made again. Keep it awake, and measure again.</source>
        <translation>In %L1 Lauf schlief die Maschine, und nicht alle ließen sich wiederholen. Wach halten und erneut messen.</translation>
    </message>
    <message>
        <source>The machine slept in %L1 runs, and not all could be made again. Keep it awake, and measure again.</source>
        <translation>In %L1 Läufen schlief die Maschine, und nicht alle ließen sich wiederholen. Wach halten und erneut messen.</translation>
    </message>
    <message>
        <source>The machine slept in %L1 run: made again, and not counted. Keep it awake.</source>
        <translation>In %L1 Lauf schlief die Maschine: wiederholt und nicht gezählt. Die Maschine wach halten.</translation>
    </message>
    <message>
        <source>The machine slept in %L1 runs: made again, and not counted. Keep it awake.</source>
        <translation>In %L1 Läufen schlief die Maschine: wiederholt und nicht gezählt. Die Maschine wach halten.</translation>
    </message>
    <message>
        <source>another program has worked on it meanwhile</source>
        <translation>ein anderes Programm hat inzwischen daran gearbeitet</translation>
    </message>
    <message>
        <source>Look at it with manyhands history, then try again.</source>
        <translation>Mit manyhands history ansehen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Programs read memory back from the disk for about %L1 % of the time. Use fewer workers, or free some memory.</source>
        <translation>Programme lasen etwa %L1 % der Zeit lang Speicher von der Platte zurück. Nehmen Sie weniger Worker oder geben Sie Speicher frei.</translation>
    </message>
    <message>
        <source>The processors&apos; governor is %1, which keeps them slow or lets them speed up late. Choose performance.</source>
        <translation>Der Taktregler der Prozessoren ist %1: Er hält sie langsam oder lässt sie erst spät schneller werden. Wählen Sie performance.</translation>
    </message>
    <message>
        <source>Up to %L1 % of the workers&apos; time is not accounted for. Measure again: where the time went is told too low.</source>
        <translation>Bis zu %L1 % der Zeit der Worker sind nicht zugeordnet. Messen Sie erneut: Wohin die Zeit ging, ist zu niedrig angegeben.</translation>
    </message>
    <message>
        <source>Each worker uses %L1 processors: its tasks run threads or programs of their own. Use fewer workers, or let tasks use one processor each.</source>
        <translation>Jeder Worker belegt %L1 Prozessoren: Seine Aufgaben starten eigene Threads oder Programme. Nehmen Sie weniger Worker, oder lassen Sie jede Aufgabe nur einen Prozessor nutzen.</translation>
    </message>
    <message>
        <source>Tuning goes by what the workers wait for: a search needs 30 tasks or more for each worker</source>
        <translation>Das Abstimmen richtet sich danach, worauf die Worker warten: Eine Suche braucht mindestens 30 Aufgaben je Worker</translation>
    </message>
    <message>
        <source>Too few tasks for a search: staying with %L1 worker.</source>
        <translation>Zu wenige Aufgaben für eine Suche: Es bleibt bei %L1 Worker.</translation>
    </message>
    <message>
        <source>Too few tasks for a search: staying with %L1 workers.</source>
        <translation>Zu wenige Aufgaben für eine Suche: Es bleibt bei %L1 Workern.</translation>
    </message>
    <message>
        <source>%L1 task did not succeed, in all its runs. Runs in which tasks failed are left out of its median.</source>
        <translation>%L1 Aufgabe ist nicht gelungen, in allen Läufen zusammen. Läufe mit fehlgeschlagenen Aufgaben zählen nicht zum Median.</translation>
    </message>
    <message>
        <source>%L1 tasks did not succeed, in all its runs. Runs in which tasks failed are left out of its median.</source>
        <translation>%L1 Aufgaben sind nicht gelungen, in allen Läufen zusammen. Läufe mit fehlgeschlagenen Aufgaben zählen nicht zum Median.</translation>
    </message>
    <message>
        <source>%L1 task did not succeed, in all its runs. No run of it was without failures, so all of them count.</source>
        <translation>%L1 Aufgabe ist nicht gelungen, in allen Läufen zusammen. Kein Lauf war ohne Fehler, also zählen alle.</translation>
    </message>
    <message>
        <source>%L1 tasks did not succeed, in all its runs. No run of it was without failures, so all of them count.</source>
        <translation>%L1 Aufgaben sind nicht gelungen, in allen Läufen zusammen. Kein Lauf war ohne Fehler, also zählen alle.</translation>
    </message>
    <message>
        <source>The plug-in %1 may not be loaded</source>
        <translation>Das Plug-in %1 darf nicht geladen werden</translation>
    </message>
    <message>
        <source>its path is not absolute, goes through a link, or leads nowhere</source>
        <translation>sein Pfad ist nicht absolut, geht durch eine Verknüpfung oder führt nirgendwohin</translation>
    </message>
    <message>
        <source>Give the path of the file itself.</source>
        <translation>Den Pfad der Datei selbst angeben.</translation>
    </message>
    <message>
        <source>it does not lie in a folder for plug-ins</source>
        <translation>es liegt in keinem Ordner für Plug-ins</translation>
    </message>
    <message>
        <source>Install it there: install -d -m 755 %1 &amp;&amp; install -m 644 %2 %3/</source>
        <translation>Dort installieren: install -d -m 755 %1 &amp;&amp; install -m 644 %2 %3/</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <translation>%1 gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>Put a copy of your own in its place.</source>
        <translation>Eine eigene Kopie an seine Stelle legen.</translation>
    </message>
    <message>
        <source>others may write to %1</source>
        <translation>andere dürfen in %1 schreiben</translation>
    </message>
    <message>
        <source>Take that from them: chmod go-w %1</source>
        <translation>Ihnen das nehmen: chmod go-w %1</translation>
    </message>
    <message>
        <source>The plug-in %1 was not found</source>
        <translation>Das Plug-in %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>Give its path, or the name of one in %1.</source>
        <translation>Seinen Pfad angeben oder den Namen eines Plug-ins in %1.</translation>
    </message>
    <message>
        <source>The plug-in %1 cannot be used</source>
        <translation>Das Plug-in %1 kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is no shared library</source>
        <translation>es ist keine gemeinsam genutzte Bibliothek</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>es ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>es ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>it was built for another kind of machine</source>
        <translation>es wurde für eine andere Art von Rechner gebaut</translation>
    </message>
    <message>
        <source>Get it anew.</source>
        <translation>Es neu beschaffen.</translation>
    </message>
    <message>
        <source>its description is longer than 64 KiB</source>
        <translation>seine Beschreibung ist länger als 64 KiB</translation>
    </message>
    <message>
        <source>Ask whoever made it.</source>
        <translation>Fragen Sie, wer es gemacht hat.</translation>
    </message>
    <message>
        <source>it does not describe itself as a plug-in</source>
        <translation>es beschreibt sich nicht als Plug-in</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>its description cannot be read: %1</source>
        <translation>seine Beschreibung kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>its description names no version of the plug-in interface</source>
        <translation>seine Beschreibung nennt keine Version der Plug-in-Schnittstelle</translation>
    </message>
    <message>
        <source>Build it with the header that comes with this version of Manyhands.</source>
        <translation>Es mit der Header-Datei bauen, die zu dieser Version von Manyhands gehört.</translation>
    </message>
    <message>
        <source>it was built for version %1 of the plug-in interface, and this program has version %2</source>
        <translation>es wurde für Version %1 der Plug-in-Schnittstelle gebaut, und dieses Programm hat Version %2</translation>
    </message>
    <message>
        <source>its description cannot be used: %1</source>
        <translation>seine Beschreibung kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>a name is made of a-z, 0-9 and -, at most 64 of them</source>
        <translation>ein Name besteht aus a-z, 0-9 und -, höchstens 64 davon</translation>
    </message>
    <message>
        <source>its member %1 is missing</source>
        <translation>sein Feld %1 fehlt</translation>
    </message>
    <message>
        <source>%1 is too long, or holds what cannot be seen</source>
        <translation>%1 ist zu lang oder enthält Unsichtbares</translation>
    </message>
    <message>
        <source>a task has 1 to 4 parameters</source>
        <translation>eine Aufgabe hat 1 bis 4 Parameter</translation>
    </message>
    <message>
        <source>two of them have the same name</source>
        <translation>zwei davon heißen gleich</translation>
    </message>
    <message>
        <source>a default does not fit: %1: %2</source>
        <translation>ein Vorgabewert passt nicht: %1: %2</translation>
    </message>
    <message>
        <source>a choice has 1 to 32 choices</source>
        <translation>eine Auswahl hat 1 bis 32 Möglichkeiten</translation>
    </message>
    <message>
        <source>%1 is no number that a parameter can have</source>
        <translation>%1 ist keine Zahl, die ein Parameter haben kann</translation>
    </message>
    <message>
        <source>a plug-in has 1 to 32 tasks</source>
        <translation>ein Plug-in hat 1 bis 32 Aufgaben</translation>
    </message>
    <message>
        <source>The plug-in %1 was not loaded</source>
        <translation>Das Plug-in %1 wurde nicht geladen</translation>
    </message>
    <message>
        <source>its start-up ended the process that watched it</source>
        <translation>sein Start beendete den Prozess, der ihn beobachtete</translation>
    </message>
    <message>
        <source>The plug-in could not be tried</source>
        <translation>Das Plug-in konnte nicht erprobt werden</translation>
    </message>
    <message>
        <source>%1 ended with %2</source>
        <translation>%1 endete mit %2</translation>
    </message>
    <message>
        <source>Put that right, then start the run again.</source>
        <translation>Das in Ordnung bringen, dann den Lauf erneut starten.</translation>
    </message>
    <message>
        <source>its start-up did not end within %L1 s</source>
        <translation>sein Start endete nicht innerhalb von %L1 s</translation>
    </message>
    <message>
        <source>there is no pipe for it: %1</source>
        <translation>es gibt keine Pipe dafür: %1</translation>
    </message>
    <message>
        <source>there is no process for it: %1</source>
        <translation>es gibt keinen Prozess dafür: %1</translation>
    </message>
    <message>
        <source>its start-up ended its process: %1</source>
        <translation>sein Start beendete seinen Prozess: %1</translation>
    </message>
    <message>
        <source>its start-up left a process behind</source>
        <translation>sein Start ließ einen Prozess zurück</translation>
    </message>
    <message>
        <source>there is no memory for it: %1</source>
        <translation>es gibt keinen Speicher dafür: %1</translation>
    </message>
    <message>
        <source>its content is not what was agreed to: it has changed since</source>
        <translation>sein Inhalt ist nicht der, dem zugestimmt wurde: er hat sich seither geändert</translation>
    </message>
    <message>
        <source>it has no function manyhands_run</source>
        <translation>es hat keine Funktion manyhands_run</translation>
    </message>
    <message>
        <source>the linker does not tell why</source>
        <translation>der Linker nennt keinen Grund</translation>
    </message>
    <message>
        <source>the plug-in returned %L1</source>
        <translation>das Plug-in gab %L1 zurück</translation>
    </message>
    <message>
        <source>failed for a reason that is not UTF-8</source>
        <translation>fehlgeschlagen aus einem Grund, der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>its result is not UTF-8</source>
        <translation>sein Ergebnis ist kein UTF-8</translation>
    </message>
    <message>
        <source>The plug-in %1 has no task %2</source>
        <translation>Das Plug-in %1 hat keine Aufgabe %2</translation>
    </message>
    <message>
        <source>The plug-in %1 cannot be run</source>
        <translation>Das Plug-in %1 kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>its description was not read</source>
        <translation>seine Beschreibung wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Put the old file back, or start a run of its own with the new one.</source>
        <translation>Die alte Datei zurücklegen oder einen eigenen Lauf mit der neuen starten.</translation>
    </message>
    <message>
        <source>The description of the plug-in cannot be read</source>
        <translation>Die Beschreibung des Plug-ins kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it has too many parameters</source>
        <translation>es hat zu viele Parameter</translation>
    </message>
    <message>
        <source>its start-up did not end within %L1 s, as it did when it was tried</source>
        <translation>sein Start endete nicht innerhalb von %L1 s, wie er es bei der Probe tat</translation>
    </message>
    <message>
        <source>Ask whoever made it. It is refused from now on, until it changes or you agree to it anew.</source>
        <translation>Fragen Sie, wer es gemacht hat. Es wird von nun an abgelehnt, bis es sich ändert oder Sie ihm erneut zustimmen.</translation>
    </message>
    <message>
        <source>Python function: %1</source>
        <translation>Python-Funktion: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Interpreter: %1</translation>
    </message>
    <message>
        <source>Plug-in: %1</source>
        <translation>Plug-in: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <translation>Einstellung: %1</translation>
    </message>
    <message>
        <source>Python file</source>
        <translation>Python-Datei</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>way to give arguments</source>
        <translation>Art der Argumentübergabe</translation>
    </message>
    <message>
        <source>plug-in</source>
        <translation>Plug-in</translation>
    </message>
    <message>
        <source>The Python interpreter %1 cannot be run</source>
        <translation>Der Python-Interpreter %1 kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>Install one, for instance with: sudo apt install python3. Or name another one.</source>
        <translation>Einen installieren, zum Beispiel mit: sudo apt install python3. Oder einen anderen nennen.</translation>
    </message>
    <message>
        <source>The Python interpreter %1 cannot be used</source>
        <translation>Der Python-Interpreter %1 ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>it is Python %1, and functions need Python %2 or newer</source>
        <translation>er ist Python %1, und Funktionen brauchen Python %2 oder neuer</translation>
    </message>
    <message>
        <source>Choose another Python interpreter.</source>
        <translation>Einen anderen Python-Interpreter wählen.</translation>
    </message>
    <message>
        <source>The Python file %1 cannot be read</source>
        <translation>Die Python-Datei %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>Ihren Namen und ihre Rechte prüfen.</translation>
    </message>
    <message>
        <source>The Python file %1 has no function %2</source>
        <translation>Die Python-Datei %1 hat keine Funktion %2</translation>
    </message>
    <message>
        <source>it has none at all</source>
        <translation>sie hat gar keine</translation>
    </message>
    <message>
        <source>its functions are %1</source>
        <translation>ihre Funktionen sind %1</translation>
    </message>
    <message>
        <source>Give the name of a function that is not inside another one or a class.</source>
        <translation>Den Namen einer Funktion angeben, die nicht in einer anderen oder in einer Klasse steht.</translation>
    </message>
    <message>
        <source>A Python function needs inputs</source>
        <translation>Eine Python-Funktion braucht Eingaben</translation>
    </message>
    <message>
        <source>it is called with one JSON value a task</source>
        <translation>sie wird je Aufgabe mit einem JSON-Wert aufgerufen</translation>
    </message>
    <message>
        <source>Give a list or a range.</source>
        <translation>Eine Liste oder einen Bereich angeben.</translation>
    </message>
    <message>
        <source>There is no Python function to call</source>
        <translation>Es gibt keine Python-Funktion, die aufzurufen wäre</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>es ist keine Datei genannt</translation>
    </message>
    <message>
        <source>no function is named</source>
        <translation>es ist keine Funktion genannt</translation>
    </message>
    <message>
        <source>its name holds a NUL byte</source>
        <translation>ihr Name enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>Name a file and one of its functions.</source>
        <translation>Eine Datei und eine ihrer Funktionen nennen.</translation>
    </message>
    <message>
        <source>The input %1 is no JSON value</source>
        <translation>Die Eingabe %1 ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>a Python function is called with one</source>
        <translation>eine Python-Funktion wird mit einem aufgerufen</translation>
    </message>
    <message>
        <source>Write numbers as they are, and texts in &quot;quotes&quot;.</source>
        <translation>Zahlen schreiben, wie sie sind, und Texte in &quot;Anführungszeichen&quot;.</translation>
    </message>
    <message>
        <source>The file is no Python source</source>
        <translation>Die Datei ist kein Python-Quelltext</translation>
    </message>
    <message>
        <source>Choose a file of text.</source>
        <translation>Eine Textdatei wählen.</translation>
    </message>
    <message>
        <source>The file cannot be read as Python</source>
        <translation>Die Datei kann nicht als Python gelesen werden</translation>
    </message>
    <message>
        <source>the text that begins in line %L1 does not end</source>
        <translation>der Text, der in Zeile %L1 beginnt, endet nicht</translation>
    </message>
    <message>
        <source>the bracket that begins in line %L1 does not end</source>
        <translation>die Klammer, die in Zeile %L1 beginnt, schließt nicht</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Die Datei berichtigen.</translation>
    </message>
    <message>
        <source>There is no such kind of task.</source>
        <translation>Eine solche Art von Aufgabe gibt es nicht.</translation>
    </message>
    <message>
        <source>The description of the Python function cannot be read</source>
        <translation>Die Beschreibung der Python-Funktion kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The channel to an interpreter could not be made</source>
        <translation>Der Kanal zu einem Interpreter ließ sich nicht herstellen</translation>
    </message>
    <message>
        <source>%1 does not answer as a Python interpreter does</source>
        <translation>%1 antwortet nicht wie ein Python-Interpreter</translation>
    </message>
    <message>
        <source>%1 (Python %2) is too old: functions need Python %3 or newer</source>
        <translation>%1 (Python %2) ist zu alt: Funktionen brauchen Python %3 oder neuer</translation>
    </message>
    <message>
        <source>%1 (Python %2) cannot load %3: %4</source>
        <translation>%1 (Python %2) kann %3 nicht laden: %4</translation>
    </message>
    <message>
        <source>%1 (Python %2) cannot load %3: it ended in the middle of it</source>
        <translation>%1 (Python %2) kann %3 nicht laden: er endete mittendrin</translation>
    </message>
    <message>
        <source>%1 (Python %2) cannot load %3: it did not end within %L4 s</source>
        <translation>%1 (Python %2) kann %3 nicht laden: es endete nicht binnen %L4 s</translation>
    </message>
    <message>
        <source>Raise the time limit.</source>
        <translation>Die Zeitgrenze anheben.</translation>
    </message>
    <message>
        <source>Install it: %1 -m pip install %2. Or choose an interpreter that has it.</source>
        <translation>Es installieren: %1 -m pip install %2. Oder einen Interpreter wählen, der es hat.</translation>
    </message>
    <message>
        <source>Check the file: %1</source>
        <translation>Die Datei prüfen: %1</translation>
    </message>
    <message>
        <source>Put what the file runs as a program under: if __name__ == &quot;__main__&quot;:</source>
        <translation>Was die Datei als Programm ausführt, hierunter stellen: if __name__ == &quot;__main__&quot;:</translation>
    </message>
    <message>
        <source>Check the name of the function.</source>
        <translation>Den Namen der Funktion prüfen.</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>Zum Versuch: %1</translation>
    </message>
    <message>
        <source>called sys.exit(%1); return from the function, or raise</source>
        <translation>rief sys.exit(%1) auf; stattdessen aus der Funktion zurückkehren oder eine Ausnahme auslösen</translation>
    </message>
    <message>
        <source>its result cannot be written as JSON: %1</source>
        <translation>ihr Ergebnis lässt sich nicht als JSON schreiben: %1</translation>
    </message>
    <message>
        <source>its Python interpreter was ended by %1</source>
        <translation>ihr Python-Interpreter wurde beendet von %1</translation>
    </message>
    <message>
        <source>its Python interpreter ended by itself, with %1</source>
        <translation>ihr Python-Interpreter beendete sich selbst, mit %1</translation>
    </message>
    <message>
        <source>closed a descriptor that is not its own: the one that its result goes through</source>
        <translation>schloss einen fremden Deskriptor: den, über den ihr Ergebnis läuft</translation>
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
    <name>HistoryExport</name>
    <message>
        <source>HTML report (*.html)</source>
        <translation>HTML-Bericht (*.html)</translation>
    </message>
    <message>
        <source>JSON, every task (*.json)</source>
        <translation>JSON, jede Aufgabe (*.json)</translation>
    </message>
    <message>
        <source>CSV, a line a task (*.csv)</source>
        <translation>CSV, eine Zeile je Aufgabe (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, a line a count (*.csv)</source>
        <translation>CSV, eine Zeile je Anzahl (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Markdown-Tabelle (*.md)</translation>
    </message>
</context>
<context>
    <name>HistoryFacts</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Aufgaben fertig</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>What was written is damaged. The run stays here until you delete it.</source>
        <translation>Was geschrieben wurde, ist beschädigt. Der Lauf bleibt hier, bis er von Hand gelöscht wird.</translation>
    </message>
    <message>
        <source>It can be resumed: exactly its unfinished tasks are run.</source>
        <translation>Er kann fortgesetzt werden: Genau die unfertigen Aufgaben laufen.</translation>
    </message>
    <message>
        <source>It may not outlast a power failure: %1.</source>
        <translation>Übersteht vielleicht keinen Stromausfall: %1.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
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
        <source>Timed out</source>
        <translation>Zeitlimit erreicht</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht gelaufen</translation>
    </message>
    <message>
        <source>Attempts repeated</source>
        <translation>Wiederholte Versuche</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU-Zeit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>%1 tasks/s</source>
        <translation>%1 Aufg./s</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Höchster Speicher</translation>
    </message>
    <message>
        <source>It was profiled: its times are no measurement.</source>
        <translation>Er wurde profiliert: Seine Zeiten sind keine Messung.</translation>
    </message>
    <message>
        <source>One process, no pool</source>
        <translation>Ein Prozess, kein Pool</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln Prozess</numerusform>
            <numerusform>%Ln Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chunk size %2</source>
        <translation>%1, Blockgröße %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>It has not come to its figures.</source>
        <translation>Es gibt noch keine Zahlen.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Failed tasks, in all runs</source>
        <translation>Fehlgeschlagene Aufgaben, in allen Läufen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
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
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Zeiten</translation>
    </message>
    <message numerus="yes">
        <source>As in the tutorial, %Ln process(es)</source>
        <translation>
            <numerusform>Wie im Tutorial, %Ln Prozess</numerusform>
            <numerusform>Wie im Tutorial, %Ln Prozesse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Through a shell</source>
        <translation>Durch eine Shell</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Compared counts</source>
        <translation>Verglichene Anzahlen</translation>
    </message>
    <message>
        <source>Rounds of the tasks in each run</source>
        <translation>Runden der Aufgaben je Lauf</translation>
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
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>Startwert der Reihenfolge</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>Start method</source>
        <translation>Startmethode</translation>
    </message>
    <message>
        <source>Time limit per task</source>
        <translation>Zeitlimit je Aufgabe</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Neuversuche</translation>
    </message>
    <message>
        <source>Niceness</source>
        <translation>Nice-Wert</translation>
    </message>
    <message>
        <source>Pinned to cores</source>
        <translation>An Kerne gebunden</translation>
    </message>
    <message>
        <source>Memory limit per worker</source>
        <translation>Speicherlimit je Worker</translation>
    </message>
    <message>
        <source>Memory at which a worker is replaced</source>
        <translation>Speicher, ab dem ein Worker ersetzt wird</translation>
    </message>
    <message>
        <source>Tasks after which a worker is replaced</source>
        <translation>Aufgaben, nach denen ein Worker ersetzt wird</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Profiled</source>
        <translation>Profiliert</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Usable processors</source>
        <translation>Nutzbare Prozessoren</translation>
    </message>
    <message>
        <source>Memory of the machine</source>
        <translation>Speicher des Rechners</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Betriebssystemkern</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
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
        <source>longest first</source>
        <translation>längste zuerst</translation>
    </message>
    <message>
        <source>interleaved</source>
        <translation>verschränkt</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>gesucht</translation>
    </message>
    <message>
        <source>until precise</source>
        <translation>bis zur Genauigkeit</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>one of the history</comment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Tuning</source>
        <comment>one of the history</comment>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Comparison</source>
        <comment>one of the history</comment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation>Durch Fehler gestoppt</translation>
    </message>
    <message>
        <source>Finished, some failed</source>
        <translation>Fertig, mit Fehlern</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>processes</comment>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Lists spread over the arguments</source>
        <translation>Listen auf die Argumente verteilt</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Python-Interpreter</translation>
    </message>
    <message>
        <source>Task of the plug-in</source>
        <translation>Aufgabe des Plug-ins</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Python function</source>
        <translation>Python-Funktion</translation>
    </message>
    <message>
        <source>plug-in</source>
        <translation>Plug-in</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>en</source>
        <comment>the code of this language, as HTML names it</comment>
        <translation>de</translation>
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
    <name>LawCurves</name>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
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
        <source>Gustafson</source>
        <translation>Gustafson</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>wall time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>then ended: it hung</source>
        <translation>dann beendet: Es hing</translation>
    </message>
    <message>
        <source>vs one process</source>
        <translation>gegenüber 1 Prozess</translation>
    </message>
    <message>
        <source>results kept</source>
        <translation>Ergebnisse erhalten</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>übrig geblieben</translation>
    </message>
    <message>
        <source>until we ended them</source>
        <translation>bis zum Beenden</translation>
    </message>
    <message>
        <source>until all were gone</source>
        <translation>bis alle weg waren</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>equally fast</source>
        <translation>gleich schnell</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 so schnell</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 so langsam</translation>
    </message>
    <message>
        <source>The tasks need nothing from each other and each process had a processor: hardly anything was lost. That is as good as it gets, and without the time of one process nobody could tell.</source>
        <translation>Die Aufgaben brauchen nichts voneinander, und jeder Prozess hatte einen Prozessor: Kaum etwas ging verloren. Besser wird es nicht, und ohne die Zeit eines Prozesses wüsste es niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln processes were %1 as fast as one, not %2: workers have to be started, the last one is waited for, and processors slow each other down or are busy elsewhere. Without the time of one process nobody could tell.</source>
        <translation>
            <numerusform>%Ln Prozess war %1 so schnell wie einer, nicht %2: Worker müssen gestartet werden, auf den letzten wird gewartet, und Prozessoren bremsen einander oder sind anderweitig ausgelastet. Ohne die Zeit eines Prozesses wüsste es niemand.</numerusform>
            <numerusform>%Ln Prozesse waren %1 so schnell wie einer, nicht %2: Worker müssen gestartet werden, auf den letzten wird gewartet, und Prozessoren bremsen einander oder sind anderweitig ausgelastet. Ohne die Zeit eines Prozesses wüsste es niemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting needs no processor. As long as tasks only wait, each further process takes one more of them at the same time.</source>
        <translation>Warten braucht keinen Prozessor. Solange Aufgaben nur warten, nimmt jeder weitere Prozess gleichzeitig eine mehr.</translation>
    </message>
    <message>
        <source>There were processors left that the first ones did not use. Once all are busy, more processes only take turns on them.</source>
        <translation>Es waren noch Prozessoren frei, die die ersten Prozesse nicht nutzten. Sind alle ausgelastet, wechseln sich mehr Prozesse auf ihnen nur ab.</translation>
    </message>
    <message>
        <source>The processors were busy already. More processes take turns on them and do no more work, but each of them is started, takes memory and is switched in and out.</source>
        <translation>Die Prozessoren waren schon ausgelastet. Mehr Prozesse wechseln sich auf ihnen ab und schaffen nicht mehr, aber jeder wird gestartet, braucht Speicher und wird ein- und ausgewechselt.</translation>
    </message>
    <message>
        <source>Adding once in a thousand primes, the workers hardly ever meet at the lock. Sharing rarely is nearly as good as not sharing.</source>
        <translation>Wenn Worker nur alle tausend Primzahlen addieren, treffen sie sich kaum je an der Sperre. Selten zu teilen ist fast so gut wie nicht zu teilen.</translation>
    </message>
    <message>
        <source>The lock lets one worker in at a time, so they take turns and pay for the hand-over too. Separate counters need no lock: workers only meet once, at the end.</source>
        <translation>Die Sperre lässt nur einen Worker zugleich ein; sie wechseln sich also ab, und auch die Übergabe kostet. Getrennte Zähler brauchen keine Sperre: Die Worker treffen sich nur einmal, am Ende.</translation>
    </message>
    <message>
        <source>Equal tasks make equal shares, so that all workers end together either way. Nobody can know that beforehand unless all tasks are alike.</source>
        <translation>Gleiche Aufgaben ergeben gleiche Anteile, sodass alle Worker so oder so zusammen enden. Vorher wissen lässt sich das nur, wenn alle Aufgaben gleich sind.</translation>
    </message>
    <message>
        <source>Whoever got the last share had the longest tasks, and the others could not help: workers were idle for %1 of the time. One at a time, whoever is free takes the next one.</source>
        <translation>Wer den letzten Anteil bekam, hatte die längsten Aufgaben, und die anderen konnten nicht helfen: Worker hatten %1 der Zeit nichts zu tun. Bei einer Aufgabe nach der anderen nimmt die nächste, wer frei ist.</translation>
    </message>
    <message numerus="yes">
        <source>One task hung, and nobody had told how long it may take: the run would have gone on for ever. Of the others %Ln result(s) were lost to crashes.</source>
        <translation>
            <numerusform>Eine Aufgabe hing, und niemand hatte gesagt, wie lange sie dauern darf: Der Lauf wäre nie zu Ende gegangen. Von den anderen ging %Ln Ergebnis durch einen Absturz verloren.</numerusform>
            <numerusform>Eine Aufgabe hing, und niemand hatte gesagt, wie lange sie dauern darf: Der Lauf wäre nie zu Ende gegangen. Von den anderen gingen %Ln Ergebnisse durch Abstürze verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) were lost.</source>
        <translation>
            <numerusform>%Ln Ergebnis ging verloren.</numerusform>
            <numerusform>%Ln Ergebnisse gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a time limit and retries all are there.</source>
        <translation>Mit Zeitlimit und Neuversuchen sind alle da.</translation>
    </message>
    <message numerus="yes">
        <source>The time limit ended what hung; without retries %Ln result(s) are lost.</source>
        <translation>
            <numerusform>Das Zeitlimit beendete, was hing; ohne Neuversuche ist %Ln Ergebnis verloren.</numerusform>
            <numerusform>Das Zeitlimit beendete, was hing; ohne Neuversuche sind %Ln Ergebnisse verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>A process does not end with its parent: the system gives it another one and lets it run. A pool ties its workers to its own life, so that the system itself ends them.</source>
        <translation>Ein Prozess endet nicht mit seinem Elternprozess: Das System gibt ihm einen anderen und lässt ihn laufen. Ein Pool bindet seine Worker an sein eigenes Leben, sodass das System selbst sie beendet.</translation>
    </message>
    <message>
        <source>This system ends the processes of a program with it, which few do. A pool does not count on that: it ties its workers to its own life.</source>
        <translation>Dieses System beendet mit einem Programm auch dessen Prozesse, was wenige tun. Ein Pool verlässt sich nicht darauf: Er bindet seine Worker an sein eigenes Leben.</translation>
    </message>
    <message>
        <source>One process was done after %1. It took %2 until all workers were there, and what is done that soon is not worth sharing.</source>
        <translation>Ein Prozess war nach %1 fertig. Bis alle Worker da waren, dauerte es %2, und was so bald fertig ist, lohnt das Teilen nicht.</translation>
    </message>
    <message>
        <source>The start costs the same few milliseconds, but now there is enough work for it to be worth while.</source>
        <translation>Der Anlauf kostet dieselben paar Millisekunden, aber jetzt ist genug Arbeit da, damit er sich lohnt.</translation>
    </message>
    <message>
        <source>Here the start was so quick that sharing was worth it even for this little.</source>
        <translation>Hier ging der Anlauf so schnell, dass sich das Teilen selbst für so wenig lohnte.</translation>
    </message>
    <message>
        <source>of the time lost</source>
        <translation>der Zeit verloren</translation>
    </message>
    <message>
        <source>of the time idle</source>
        <translation>der Zeit Leerlauf</translation>
    </message>
    <message>
        <source>of it starting</source>
        <translation>davon Anlauf</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU-Zeit</translation>
    </message>
    <message>
        <source>Other programs were busy meanwhile, which counts as waiting here.</source>
        <translation>Andere Programme waren währenddessen beschäftigt, was hier als Warten zählt.</translation>
    </message>
    <message>
        <source>The answer was %1.</source>
        <translation>Die Antwort war: %1.</translation>
    </message>
    <message>
        <source>The answer was %1; your guess was %2.</source>
        <translation>Die Antwort war: %1; die Vermutung: %2.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>Some results are lost</source>
        <translation>Einiges fehlt</translation>
    </message>
    <message>
        <source>All are lost</source>
        <translation>Alles fehlt</translation>
    </message>
    <message>
        <source>It never ends</source>
        <translation>Es endet nie</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of the workers</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Einer</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Einige</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Measure first</source>
        <translation>Erst messen</translation>
    </message>
    <message>
        <source>What one process can do</source>
        <translation>Was ein Prozess schafft</translation>
    </message>
    <message numerus="yes">
        <source>One process counts prime numbers, task after task. Then %Ln processes do the very same tasks. Only the first time tells what the second one is worth.</source>
        <translation>
            <numerusform>Ein Prozess zählt Primzahlen, Aufgabe für Aufgabe. Dann erledigt %Ln Prozess genau dieselben Aufgaben. Nur die erste Zeit sagt, was die zweite wert ist.</numerusform>
            <numerusform>Ein Prozess zählt Primzahlen, Aufgabe für Aufgabe. Dann erledigen %Ln Prozesse genau dieselben Aufgaben. Nur die erste Zeit sagt, was die zweite wert ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How much faster are %Ln processes?</source>
        <translation>
            <numerusform>Wie viel schneller ist %Ln Prozess?</numerusform>
            <numerusform>Wie viel schneller sind %Ln Prozesse?</numerusform>
        </translation>
    </message>
    <message>
        <source>One process</source>
        <translation>Ein Prozess</translation>
    </message>
    <message>
        <source>for (task : tasks)
  results += run(task);  // one by one</source>
        <translation>for (task : tasks)
  results += run(task);  // nacheinander</translation>
    </message>
    <message numerus="yes">
        <source>%Ln processes</source>
        <translation>
            <numerusform>%Ln Prozess</numerusform>
            <numerusform>%Ln Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>Take more processes than the machine has processors, and look at the CPU time.</source>
        <translation>Mehr Prozesse nehmen, als der Rechner Prozessoren hat, und auf die CPU-Zeit achten.</translation>
    </message>
    <message>
        <source>Time one process before you start many.</source>
        <translation>Erst einen Prozess messen, dann viele starten.</translation>
    </message>
    <message>
        <source>Compare the same tasks, on the same machine.</source>
        <translation>Dieselben Aufgaben vergleichen, auf demselben Rechner.</translation>
    </message>
    <message>
        <source>One timing is an anecdote: repeat it.</source>
        <translation>Eine einzelne Messung ist eine Anekdote: wiederholen.</translation>
    </message>
    <message>
        <source>Wall time is what you wait for, CPU time is what it costs.</source>
        <translation>Auf die Laufzeit wartet man, die CPU-Zeit ist der Preis.</translation>
    </message>
    <message>
        <source>How many processes?</source>
        <translation>Wie viele Prozesse?</translation>
    </message>
    <message>
        <source>Find the count that pays off</source>
        <translation>Die Anzahl, die sich lohnt</translation>
    </message>
    <message numerus="yes">
        <source>The tasks compute all the time. First %Ln processes share them, then eight times as many, on the same processors.</source>
        <translation>
            <numerusform>Die Aufgaben rechnen die ganze Zeit. Erst übernimmt %Ln Prozess die Arbeit, dann achtmal so viele, auf denselben Prozessoren.</numerusform>
            <numerusform>Die Aufgaben rechnen die ganze Zeit. Erst teilen sich %Ln Prozesse die Arbeit, dann achtmal so viele, auf denselben Prozessoren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tasks only wait, as for a network or a disk. First %Ln processes share them, then eight times as many.</source>
        <translation>
            <numerusform>Die Aufgaben warten nur, wie auf ein Netz oder eine Festplatte. Erst übernimmt %Ln Prozess die Arbeit, dann achtmal so viele.</numerusform>
            <numerusform>Die Aufgaben warten nur, wie auf ein Netz oder eine Festplatte. Erst teilen sich %Ln Prozesse die Arbeit, dann achtmal so viele.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks</source>
        <translation>Die Aufgaben</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>What waits needs no processor: there more processes do help.</source>
        <translation>Was wartet, braucht keinen Prozessor: Da helfen mehr Prozesse.</translation>
    </message>
    <message>
        <source>For work that computes: as many processes as processors.</source>
        <translation>Für Arbeit, die rechnet: so viele Prozesse wie Prozessoren.</translation>
    </message>
    <message>
        <source>For work that waits: many more.</source>
        <translation>Für Arbeit, die wartet: viel mehr.</translation>
    </message>
    <message>
        <source>Each process needs memory of its own.</source>
        <translation>Jeder Prozess braucht eigenen Speicher.</translation>
    </message>
    <message>
        <source>When in doubt let Tune measure it.</source>
        <translation>Im Zweifel mit „Abstimmen“ messen.</translation>
    </message>
    <message>
        <source>Keep state separate</source>
        <translation>Zustand trennen</translation>
    </message>
    <message>
        <source>Why sharing makes workers wait</source>
        <translation>Warum Worker beim Teilen warten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers count prime numbers. In one version they all add to a single counter behind a lock. In the other, each keeps its own counter and the parent adds them up at the end.</source>
        <translation>
            <numerusform>%Ln Worker zählt Primzahlen. In einer Version addiert er zu einem gemeinsamen Zähler hinter einer Sperre. In der anderen führt er seinen eigenen Zähler, und der Elternprozess zählt am Ende zusammen.</numerusform>
            <numerusform>%Ln Worker zählen Primzahlen. In einer Version addieren alle zu einem einzigen Zähler hinter einer Sperre. In der anderen führt jeder seinen eigenen Zähler, und der Elternprozess zählt am Ende zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much faster is the version with separate counters?</source>
        <translation>Wie viel schneller ist die Version mit getrennten Zählern?</translation>
    </message>
    <message>
        <source>One shared counter</source>
        <translation>Gemeinsamer Zähler</translation>
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
    lock(shared);     // hier warten
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
    lock(shared);     // selten
    shared.count += mine;
    unlock(shared);
    mine = 0;
  }</translation>
    </message>
    <message>
        <source>A counter for each worker</source>
        <translation>Ein Zähler je Worker</translation>
    </message>
    <message>
        <source>long count = 0;      // mine alone
for (n : range)
  if (is_prime(n))
    count += 1;
return count;        // once</source>
        <translation>long count = 0;      // meiner allein
for (n : range)
  if (is_prime(n))
    count += 1;
return count;        // einmal</translation>
    </message>
    <message>
        <source>Add to the counter</source>
        <translation>Zum Zähler addieren</translation>
    </message>
    <message>
        <source>Every prime</source>
        <translation>Jede Primzahl</translation>
    </message>
    <message>
        <source>Every 1,000</source>
        <translation>Alle 1.000</translation>
    </message>
    <message>
        <source>Adding less often is a third way: share rarely.</source>
        <translation>Seltener addieren ist ein dritter Weg: selten teilen.</translation>
    </message>
    <message>
        <source>Give each worker its own data.</source>
        <translation>Jedem Worker eigene Daten geben.</translation>
    </message>
    <message>
        <source>Combine the results once, at the end.</source>
        <translation>Die Ergebnisse einmal zusammenführen, am Ende.</translation>
    </message>
    <message>
        <source>If you must share, share rarely and hold the lock briefly.</source>
        <translation>Wenn geteilt werden muss: selten, und die Sperre nur kurz halten.</translation>
    </message>
    <message>
        <source>Watch for orange in the lanes: it is time lost to waiting.</source>
        <translation>Auf Orange in den Bahnen achten: Diese Zeit ging durch Warten verloren.</translation>
    </message>
    <message>
        <source>Choose a chunk size</source>
        <translation>Blockgröße wählen</translation>
    </message>
    <message>
        <source>Balance waiting and fairness</source>
        <translation>Warten und Fairness abwägen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks, each a little longer than the one before. In one version every worker gets its whole share at once, in the other one task at a time.</source>
        <translation>
            <numerusform>%Ln Aufgabe, jede etwas länger als die vorige. In einer Version bekommt jeder Worker seinen ganzen Anteil auf einmal, in der anderen eine Aufgabe nach der anderen.</numerusform>
            <numerusform>%Ln Aufgaben, jede etwas länger als die vorige. In einer Version bekommt jeder Worker seinen ganzen Anteil auf einmal, in der anderen eine Aufgabe nach der anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks of equal length. In one version every worker gets its whole share at once, in the other one task at a time.</source>
        <translation>
            <numerusform>%Ln Aufgabe gleicher Länge. In einer Version bekommt jeder Worker seinen ganzen Anteil auf einmal, in der anderen eine Aufgabe nach der anderen.</numerusform>
            <numerusform>%Ln Aufgaben gleicher Länge. In einer Version bekommt jeder Worker seinen ganzen Anteil auf einmal, in der anderen eine Aufgabe nach der anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much faster are the small chunks?</source>
        <translation>Wie viel schneller sind die kleinen Blöcke?</translation>
    </message>
    <message>
        <source>One large chunk for each</source>
        <translation>Je ein großer Block</translation>
    </message>
    <message>
        <source>One task at a time</source>
        <translation>Eine Aufgabe je Griff</translation>
    </message>
    <message>
        <source>Task lengths</source>
        <translation>Aufgabenlängen</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>Wachsend</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>With equal tasks the shares are fair from the start.</source>
        <translation>Bei gleichen Aufgaben sind die Anteile von Anfang an gerecht.</translation>
    </message>
    <message>
        <source>Large chunks leave workers idle at the end.</source>
        <translation>Bei großen Blöcken haben Worker am Ende Leerlauf.</translation>
    </message>
    <message>
        <source>Small chunks cost a hand-out for every task.</source>
        <translation>Kleine Blöcke kosten ein Verteilen je Aufgabe.</translation>
    </message>
    <message>
        <source>Long tasks first, if you know which they are.</source>
        <translation>Lange Aufgaben zuerst, wenn bekannt ist, welche es sind.</translation>
    </message>
    <message>
        <source>Automatic is right unless you measured otherwise.</source>
        <translation>„Automatisch“ ist richtig, wenn keine Messung dagegen spricht.</translation>
    </message>
    <message>
        <source>Expect failures</source>
        <translation>Mit Fehlern rechnen</translation>
    </message>
    <message>
        <source>Retry, time out, report</source>
        <translation>Wiederholen, begrenzen, melden</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln tasks some crash and one hangs, each only the first time it is tried. One version takes no precautions, the other has a time limit and tries again.</source>
        <translation>
            <numerusform>Von %Ln Aufgabe stürzen manche ab und eine hängt, jede nur beim ersten Versuch. Eine Version trifft keine Vorkehrungen, die andere hat ein Zeitlimit und versucht es noch einmal.</numerusform>
            <numerusform>Von %Ln Aufgaben stürzen manche ab und eine hängt, jede nur beim ersten Versuch. Eine Version trifft keine Vorkehrungen, die andere hat ein Zeitlimit und versucht es noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of the version without precautions?</source>
        <translation>Was wird aus der Version ohne Vorkehrungen?</translation>
    </message>
    <message>
        <source>No precautions</source>
        <translation>Ohne Vorkehrung</translation>
    </message>
    <message>
        <source>pool.map(run, tasks);   // and hope</source>
        <translation>pool.map(run, tasks);   // und hoffen</translation>
    </message>
    <message>
        <source>Time limit and retries</source>
        <translation>Limit und Neuversuche</translation>
    </message>
    <message>
        <source>Time limit alone</source>
        <translation>Zeitlimit allein</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Neuversuche</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Without retries the time limit ends what hangs, but its result is lost.</source>
        <translation>Ohne Neuversuche beendet das Zeitlimit, was hängt, aber das Ergebnis ist verloren.</translation>
    </message>
    <message>
        <source>A crash must cost one task, not the run.</source>
        <translation>Ein Absturz darf eine Aufgabe kosten, nicht den Lauf.</translation>
    </message>
    <message>
        <source>Give every task a time limit.</source>
        <translation>Jeder Aufgabe ein Zeitlimit geben.</translation>
    </message>
    <message>
        <source>Try again what can be tried again.</source>
        <translation>Wiederholen, was sich wiederholen lässt.</translation>
    </message>
    <message>
        <source>Report what failed, by name, in the end.</source>
        <translation>Am Ende melden, was fehlschlug, mit Namen.</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>No orphans, no zombies, no leaks</source>
        <translation>Keine Waisen, Zombies, Lecks</translation>
    </message>
    <message numerus="yes">
        <source>A program starts %Ln workers and is killed while they work, so that it can clean up nothing. Once the workers were started by hand, once by a pool.</source>
        <translation>
            <numerusform>Ein Programm startet %Ln Worker und wird getötet, während er arbeitet, sodass es nichts aufräumen kann. Einmal wurde der Worker von Hand gestartet, einmal von einem Pool.</numerusform>
            <numerusform>Ein Programm startet %Ln Worker und wird getötet, während sie arbeiten, sodass es nichts aufräumen kann. Einmal wurden die Worker von Hand gestartet, einmal von einem Pool.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many of the workers started by hand are left behind?</source>
        <translation>Wie viele der von Hand gestarteten Worker bleiben übrig?</translation>
    </message>
    <message>
        <source>Started by hand</source>
        <translation>Per Hand gestartet</translation>
    </message>
    <message>
        <source>wait        # until it is killed</source>
        <translation>wait        # bis es getötet wird</translation>
    </message>
    <message>
        <source>Started by a pool</source>
        <translation>Vom Pool gestartet</translation>
    </message>
    <message>
        <source>Orphans keep their memory and their processor until somebody finds them.</source>
        <translation>Waisen behalten ihren Speicher und ihren Prozessor, bis jemand sie findet.</translation>
    </message>
    <message>
        <source>Whoever starts a process ends it, whatever happens.</source>
        <translation>Wer einen Prozess startet, beendet ihn, was auch geschieht.</translation>
    </message>
    <message>
        <source>Tie workers to the life of their parent.</source>
        <translation>Worker an das Leben ihres Elternprozesses binden.</translation>
    </message>
    <message>
        <source>Wait for those that ended, or they stay as zombies.</source>
        <translation>Auf beendete Prozesse warten, sonst bleiben sie als Zombies.</translation>
    </message>
    <message>
        <source>Look for leftovers: Tools, Clean up leftovers.</source>
        <translation>Nach Resten sehen: Extras, Reste aufräumen.</translation>
    </message>
    <message>
        <source>Know when not to</source>
        <translation>Wissen, wann nicht</translation>
    </message>
    <message>
        <source>When one process is faster</source>
        <translation>Wenn ein Prozess schneller ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks of 20 µs each. One process does them in a loop; for the others workers are started first.</source>
        <translation>
            <numerusform>%Ln Aufgabe zu 20 µs. Ein Prozess erledigt sie in einer Schleife; für die anderen werden erst Worker gestartet.</numerusform>
            <numerusform>%Ln Aufgaben zu je 20 µs. Ein Prozess erledigt sie in einer Schleife; für die anderen werden erst Worker gestartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks of 20 ms each. One process does them in a loop; for the others workers are started first.</source>
        <translation>
            <numerusform>%Ln Aufgabe zu 20 ms. Ein Prozess erledigt sie in einer Schleife; für die anderen werden erst Worker gestartet.</numerusform>
            <numerusform>%Ln Aufgaben zu je 20 ms. Ein Prozess erledigt sie in einer Schleife; für die anderen werden erst Worker gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>// first the workers start
Pool pool({.workers = %1});
auto results = pool.map(run, tasks);</source>
        <translation>// erst starten die Worker
Pool pool({.workers = %1});
auto results = pool.map(run, tasks);</translation>
    </message>
    <message>
        <source>Length of a task</source>
        <translation>Aufgabenlänge</translation>
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
        <translation>Tausendmal länger, und der Anlauf zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Starting workers costs milliseconds.</source>
        <translation>Worker zu starten kostet Millisekunden.</translation>
    </message>
    <message>
        <source>A job shorter than that is done by one process.</source>
        <translation>Arbeit, die kürzer ist, erledigt ein Prozess.</translation>
    </message>
    <message>
        <source>Keep a pool and use it again.</source>
        <translation>Einen Pool behalten und wieder benutzen.</translation>
    </message>
    <message>
        <source>Make the tasks larger before you add workers.</source>
        <translation>Erst die Aufgaben vergrößern, dann Worker hinzufügen.</translation>
    </message>
    <message>
        <source>Starting workers and handing out so little work cost more than sharing it brought.</source>
        <translation>Worker zu starten und so wenig Arbeit zu verteilen kostete mehr, als das Teilen brachte.</translation>
    </message>
</context>
<context>
    <name>LossEvidence</name>
    <message>
        <source>No task to take</source>
        <translation>Keine Aufgabe zu holen</translation>
    </message>
    <message>
        <source>Between two tasks</source>
        <translation>Zwischen zwei Aufgaben</translation>
    </message>
    <message>
        <source>Starting workers</source>
        <translation>Worker starten</translation>
    </message>
    <message>
        <source>Idle at the end</source>
        <translation>Leerlauf am Ende</translation>
    </message>
    <message>
        <source>Ending workers</source>
        <translation>Worker beenden</translation>
    </message>
    <message>
        <source>More workers in tasks than processors</source>
        <translation>Mehr arbeitende Worker als Prozessoren</translation>
    </message>
    <message>
        <source>Tasks that took much longer than alone</source>
        <translation>Aufgaben, die viel länger brauchten als allein</translation>
    </message>
    <message>
        <source>%1: %2, %3 in all</source>
        <comment>what: 14 stretches, 1.2 s in all</comment>
        <translation>%1: %2, zusammen %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stretch(es)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>When workers waited was not recorded; the queue shows when it was empty.</source>
        <translation>Wann Worker warteten, wurde nicht aufgezeichnet; die Warteschlange zeigt, wann sie leer war.</translation>
    </message>
    <message>
        <source>The log tells when workers came and went.</source>
        <translation>Das Protokoll sagt, wann Worker kamen und gingen.</translation>
    </message>
    <message>
        <source>When the limit held workers back was not recorded; compare CPU time with wall time.</source>
        <translation>Wann die Begrenzung Worker bremste, wurde nicht aufgezeichnet; die CPU-Zeit lässt sich mit der Laufzeit vergleichen.</translation>
    </message>
    <message>
        <source>When workers waited for a processor was not recorded; compare CPU time with wall time.</source>
        <translation>Wann Worker auf einen Prozessor warteten, wurde nicht aufgezeichnet; die CPU-Zeit lässt sich mit der Laufzeit vergleichen.</translation>
    </message>
    <message>
        <source>The column Waited tells how long each task waited to be handed out.</source>
        <translation>Die Spalte „Gewartet“ sagt, wie lange jede Aufgabe auf ihre Ausgabe wartete.</translation>
    </message>
    <message>
        <source>The column Ran for tells how long each task took.</source>
        <translation>Die Spalte „Dauer“ sagt, wie lange jede Aufgabe brauchte.</translation>
    </message>
    <message>
        <source>When tasks waited was not recorded; what Ran for is more than CPU, a task spent waiting.</source>
        <translation>Wann Aufgaben warteten, wurde nicht aufgezeichnet; um was „Dauer“ größer ist als „CPU“, so lange hat eine Aufgabe gewartet.</translation>
    </message>
    <message>
        <source>Seen waiting for a disk</source>
        <translation>Beim Warten auf ein Laufwerk gesehen</translation>
    </message>
    <message>
        <source>Seen waiting for a lock</source>
        <translation>Beim Warten auf eine Sperre gesehen</translation>
    </message>
    <message>
        <source>Seen asleep</source>
        <translation>Beim Schlafen gesehen</translation>
    </message>
    <message>
        <source>Seen waiting for a pipe, a socket or the network</source>
        <translation>Beim Warten auf eine Pipe, einen Socket oder das Netz gesehen</translation>
    </message>
    <message>
        <source>Seen waiting for a program</source>
        <translation>Beim Warten auf ein Programm gesehen</translation>
    </message>
    <message>
        <source>Seen waiting</source>
        <translation>Beim Warten gesehen</translation>
    </message>
    <message>
        <source>%1: %2, by looks at a few workers at a time</source>
        <comment>what: 14 stretches, …</comment>
        <translation>%1: %2, durch Blicke auf jeweils wenige Worker</translation>
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
    <message>
        <source>So far, most of the gap to %1× is %2</source>
        <translation>Bisher ist der größte Teil des Abstands zu %1× %2</translation>
    </message>
    <message>
        <source>So far, the largest part of the gap to %1× is %2</source>
        <translation>Bisher ist der größte Anteil am Abstand zu %1× %2</translation>
    </message>
    <message>
        <source>Workers were idle for %1 at the end. A chunk size of %2 would even this out.</source>
        <translation>Die Worker hatten am Ende %1 ihrer Zeit nichts zu tun. Eine Blockgröße von %2 würde das ausgleichen.</translation>
    </message>
    <message>
        <source>Tasks take %1, handing them out takes %2. Larger chunks would help.</source>
        <translation>Aufgaben dauern %1, ihr Verteilen dauert %2. Größere Blöcke würden helfen.</translation>
    </message>
    <message>
        <source>Other programs took %1 of the workers&apos; time; hardly anything else was lost.</source>
        <translation>Andere Programme nahmen %1 der Worker-Zeit; sonst ging kaum etwas verloren.</translation>
    </message>
    <message>
        <source>Other programs took %1 of the workers&apos; time. The largest part of the rest of the gap to %2× is %3</source>
        <translation>Andere Programme nahmen %1 der Worker-Zeit. Das größte Stück vom Rest des Abstands zu %2× ist %3</translation>
    </message>
    <message>
        <source>waiting for a processor: there are %1 for %2 workers and other programs, whose part can&apos;t be told on this machine.</source>
        <translation>Warten auf einen Prozessor: Es gibt %1 für %2 Worker und andere Programme, deren Anteil sich auf diesem Rechner nicht bestimmen lässt.</translation>
    </message>
    <message>
        <source>waiting: workers spent %1 of their time on it. Waits for a processor and other waits can&apos;t be told apart on this machine.</source>
        <translation>Warten: Damit verbrachten die Worker %1 ihrer Zeit. Warten auf einen Prozessor und anderes Warten lassen sich auf diesem Rechner nicht unterscheiden.</translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>%1 as fast (95% interval %2 to %3)</source>
        <translation>%1 so schnell (95-%-Intervall %2 bis %3)</translation>
    </message>
    <message>
        <source>%1 as fast</source>
        <translation>%1 so schnell</translation>
    </message>
    <message>
        <source>one process, no pool</source>
        <translation>ein Prozess, kein Pool</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln Prozess</numerusform>
            <numerusform>%Ln Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chunk size %2</source>
        <translation>%1, Blockgröße %2</translation>
    </message>
    <message>
        <source>Run %1 was %2 as run %3</source>
        <comment>1: number, 2: &apos;1.42× as fast&apos;, 3: number</comment>
        <translation>Lauf %1 war %2 wie Lauf %3</translation>
    </message>
    <message>
        <source>They are not the same work, so their times give no ratio.</source>
        <translation>Die beiden sind nicht dieselbe Arbeit, darum ergeben ihre Zeiten kein Verhältnis.</translation>
    </message>
    <message>
        <source>One of them did not finish all of its tasks, so their times give no ratio.</source>
        <translation>Einer der beiden hat nicht alle Aufgaben beendet, darum ergeben ihre Zeiten kein Verhältnis.</translation>
    </message>
    <message>
        <source>One of them was profiled: its workers did more than the tasks, so there is no ratio.</source>
        <translation>Einer der beiden wurde profiliert: Seine Worker taten mehr als die Aufgaben, darum gibt es kein Verhältnis.</translation>
    </message>
    <message>
        <source>One of them has no times yet.</source>
        <translation>Einer der beiden hat noch keine Zeiten.</translation>
    </message>
    <message>
        <source>They have no number of processes in common, so there is nothing to set side by side.</source>
        <translation>Die beiden haben keine Prozesszahl gemeinsam, darum lässt sich nichts nebeneinanderstellen.</translation>
    </message>
    <message>
        <source>%1. One run each: no interval, so this may be chance.</source>
        <translation>%1. Je ein Lauf: kein Intervall, es kann also Zufall sein.</translation>
    </message>
    <message>
        <source>%1. Too few runs for an interval, so this may be chance.</source>
        <translation>%1. Zu wenige Läufe für ein Intervall, es kann also Zufall sein.</translation>
    </message>
    <message>
        <source>No difference can be told from chance: run %1 was %2 to %3 as fast as run %4 (95% interval).</source>
        <translation>Kein Unterschied, der kein Zufall sein könnte: Lauf %1 war %2 bis %3 so schnell wie Lauf %4 (95-%-Intervall).</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
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
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>%1 tasks/s</source>
        <translation>%1 Aufg./s</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>This is with %1.</source>
        <translation>Das gilt für %1.</translation>
    </message>
    <message>
        <source>The measurement was disturbed (grade %1).</source>
        <translation>Die Messung wurde gestört (Note %1).</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Run %1 / run %2</source>
        <translation>Lauf %1 / Lauf %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dieselben</translation>
    </message>
    <message>
        <source>Wall time, %1</source>
        <translation>Laufzeit, %1</translation>
    </message>
</context>
<context>
    <name>PopWords</name>
    <message>
        <source>Global efficiency</source>
        <translation>Gesamteffizienz</translation>
    </message>
    <message>
        <source>How much of the processes&apos; time was work that one process would have had as well.</source>
        <translation>Wie viel der Zeit der Prozesse Arbeit war, die auch ein Prozess gehabt hätte.</translation>
    </message>
    <message>
        <source>Parallel efficiency</source>
        <translation>Parallele Effizienz</translation>
    </message>
    <message>
        <source>How much of the processes&apos; time was spent in tasks on a processor.</source>
        <translation>Wie viel der Zeit der Prozesse Aufgaben auf einem Prozessor liefen.</translation>
    </message>
    <message>
        <source>Load balance</source>
        <translation>Lastverteilung</translation>
    </message>
    <message>
        <source>How evenly the processes computed.</source>
        <translation>Wie gleichmäßig die Prozesse gerechnet haben.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>How much of the run the busiest process computed.</source>
        <translation>Wie viel des Laufs der fleißigste Prozess gerechnet hat.</translation>
    </message>
    <message>
        <source>Serialisation</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>What the order of the tasks and the wait for the last one leave of it.</source>
        <translation>Was die Reihenfolge der Aufgaben und das Warten auf die letzte davon übrig lassen.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>What starting, handing out and waiting for a processor leave of it.</source>
        <translation>Was Anlauf, Ausgeben und Warten auf einen Prozessor davon übrig lassen.</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Rechenaufwand</translation>
    </message>
    <message>
        <source>What tasks cost alone, over what they cost side by side.</source>
        <translation>Was Aufgaben allein kosten, geteilt durch das, was sie nebeneinander kosten.</translation>
    </message>
    <message>
        <source>Each efficiency is the product of those below it; 80% and more is good.</source>
        <translation>Jede Effizienz ist das Produkt derer unter ihr; 80 % und mehr ist gut.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a factor and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Efficiency of %Ln process(es): %1 = %2</source>
        <translation>
            <numerusform>Effizienz von %Ln Prozess: %1 = %2</numerusform>
            <numerusform>Effizienz von %Ln Prozessen: %1 = %2</numerusform>
        </translation>
    </message>
    <message>
        <source>load balance %1</source>
        <translation>Lastverteilung %1</translation>
    </message>
    <message>
        <source>serialisation %1</source>
        <translation>Reihenfolge %1</translation>
    </message>
    <message>
        <source>transfer %1</source>
        <translation>Übergabe %1</translation>
    </message>
    <message>
        <source>parallel efficiency %1</source>
        <translation>parallele Effizienz %1</translation>
    </message>
    <message>
        <source>computation %1</source>
        <translation>Rechenaufwand %1</translation>
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
        <source>Task %1 crashed: %2.</source>
        <translation>Aufgabe %1 ist abgestürzt: %2.</translation>
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
        <source>It was restarted.</source>
        <translation>Er wurde neu gestartet.</translation>
    </message>
    <message>
        <source>It was restarted and task %1 is tried again.</source>
        <translation>Er wurde neu gestartet, und Aufgabe %1 wird erneut versucht.</translation>
    </message>
    <message>
        <source>It was restarted; task %1 counts as crashed.</source>
        <translation>Er wurde neu gestartet; Aufgabe %1 zählt als abgestürzt.</translation>
    </message>
    <message>
        <source>The system allows %1 processes for this user.</source>
        <translation>Das System erlaubt diesem Benutzer %1 Prozesse.</translation>
    </message>
    <message>
        <source>The control group of this program allows %1 processes.</source>
        <translation>Die Kontrollgruppe dieses Programms erlaubt %1 Prozesse.</translation>
    </message>
    <message>
        <source>The system allows %1 processes in all.</source>
        <translation>Das System erlaubt insgesamt %1 Prozesse.</translation>
    </message>
    <message>
        <source>Memory is short: %1 are free.</source>
        <translation>Der Speicher ist knapp: %1 sind frei.</translation>
    </message>
    <message>
        <source>The system allows %1 open files.</source>
        <translation>Das System erlaubt %1 offene Dateien.</translation>
    </message>
    <message>
        <source>The system refused more processes.</source>
        <translation>Das System hat weitere Prozesse verweigert.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %Ln worker(s) could start.</source>
        <translation>
            <numerusform>Nur %1 von %Ln Worker konnte starten.</numerusform>
            <numerusform>Nur %1 von %Ln Workern konnten starten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker %1 was ended by the system: out of memory.</source>
        <translation>Worker %1 wurde vom System beendet: Der Speicher war aufgebraucht.</translation>
    </message>
    <message>
        <source>Worker %1 was ended by the system (signal %2).</source>
        <translation>Worker %1 wurde vom System beendet (Signal %2).</translation>
    </message>
    <message>
        <source>Most often the computer ran out of memory.</source>
        <translation>Meist war der Speicher des Rechners aufgebraucht.</translation>
    </message>
    <message>
        <source>Worker %1 failed task %2 at %3. It was restarted and the task was retried.</source>
        <translation>Worker %1 scheiterte bei %3 an Aufgabe %2. Er wurde neu gestartet und die Aufgabe wiederholt.</translation>
    </message>
    <message>
        <source>Task %1 crashed (signal %2).</source>
        <translation>Aufgabe %1 ist abgestürzt (Signal %2).</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Sie wird erneut versucht.</translation>
    </message>
    <message>
        <source>Worker %1 was restarted, and the other tasks go on.</source>
        <translation>Worker %1 wurde neu gestartet, und die anderen Aufgaben gehen weiter.</translation>
    </message>
    <message>
        <source>It was tried again on worker %1 and finished.</source>
        <translation>Sie wurde auf Worker %1 erneut versucht und abgeschlossen.</translation>
    </message>
    <message>
        <source>It was tried again on worker %1 and failed.</source>
        <translation>Sie wurde auf Worker %1 erneut versucht und ist gescheitert.</translation>
    </message>
    <message>
        <source>Task %1 took longer than %2</source>
        <translation>Aufgabe %1 dauerte länger als %2</translation>
    </message>
    <message>
        <source>and was ended.</source>
        <translation>und wurde beendet.</translation>
    </message>
    <message>
        <source>Worker %1 ran out of memory.</source>
        <translation>Worker %1 hatte keinen Speicher mehr.</translation>
    </message>
    <message>
        <source>It passed the %1 limit on task %2.</source>
        <translation>Er überschritt bei Aufgabe %2 die Grenze von %1.</translation>
    </message>
    <message numerus="yes">
        <source>It passed the %1 limit on task %2, %Ln time(s) in a row.</source>
        <translation>
            <numerusform>Er überschritt bei Aufgabe %2 die Grenze von %1, %Ln Mal.</numerusform>
            <numerusform>Er überschritt bei Aufgabe %2 die Grenze von %1, %Ln Mal in Folge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: worker %1 ran out of memory.</source>
        <translation>Angehalten: Worker %1 hatte keinen Speicher mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln failed task(s).</source>
        <translation>
            <numerusform>Nach einer fehlgeschlagenen Aufgabe angehalten.</numerusform>
            <numerusform>Nach %Ln fehlgeschlagenen Aufgaben angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln worker(s) were ended.</source>
        <translation>
            <numerusform>Der andere Worker wurde beendet.</numerusform>
            <numerusform>Die anderen %Ln Worker wurden beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 results are kept.</source>
        <translation>%1 von %2 Ergebnissen sind erhalten.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
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
    <name>SlowdownWords</name>
    <message>
        <source>%1 in the kernel</source>
        <translation>%1 im Kernel</translation>
    </message>
    <message>
        <source>%1 for more work</source>
        <translation>%1 für mehr Arbeit</translation>
    </message>
    <message>
        <source>%1 for a slower clock</source>
        <translation>%1 durch einen langsameren Takt</translation>
    </message>
    <message>
        <source>%1 for a slower clock or a shared core</source>
        <translation>%1 durch einen langsameren Takt oder einen geteilten Kern</translation>
    </message>
    <message>
        <source>%1 for memory, caches or a shared core</source>
        <translation>%1 für Speicher, Caches oder einen geteilten Kern</translation>
    </message>
    <message>
        <source>%1 for memory, caches and all else</source>
        <translation>%1 für Speicher, Caches und alles Übrige</translation>
    </message>
    <message>
        <source>%1 outside of the kernel</source>
        <translation>%1 außerhalb des Kernels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page fault(s) more.</source>
        <translation>
            <numerusform>%Ln Seitenfehler mehr.</numerusform>
            <numerusform>%Ln Seitenfehler mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of it in the kernel: %1 more.</source>
        <translation>Das meiste davon im Kernel: %1 mehr.</translation>
    </message>
    <message>
        <source>Let tasks ask less of the kernel: fewer and larger reads, writes and allocations.</source>
        <translation>Aufgaben sollten den Kernel seltener beanspruchen: weniger, dafür größere Lese-, Schreib- und Speicheranforderungen.</translation>
    </message>
    <message>
        <source>Let tasks keep their memory instead of taking it anew.</source>
        <translation>Aufgaben sollten ihren Speicher behalten, statt ihn neu anzufordern.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>More work</source>
        <translation>Mehr Arbeit</translation>
    </message>
    <message>
        <source>Clock or shared core</source>
        <translation>Takt oder geteilter Kern</translation>
    </message>
    <message>
        <source>Memory and all else</source>
        <translation>Speicher und Übriges</translation>
    </message>
    <message>
        <source>Outside of the kernel</source>
        <translation>Außerhalb des Kernels</translation>
    </message>
    <message>
        <source>Tasks took %1 as much processor time as alone: %2.</source>
        <translation>Aufgaben brauchten %1 so viel Prozessorzeit wie allein: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sum</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Side by side they do more work: look for retries, and for work that grows with the number of workers.</source>
        <translation>Nebeneinander tun sie mehr: zu suchen sind Wiederholungen und Arbeit, die mit der Zahl der Worker wächst.</translation>
    </message>
    <message>
        <source>Most of it is a slower clock: it falls when more of the processor is at work.</source>
        <translation>Das meiste davon ist ein langsamerer Takt: Er sinkt, wenn mehr vom Prozessor arbeitet.</translation>
    </message>
    <message>
        <source>Most of it is a slower clock or a shared core: no more workers than cores are worth it.</source>
        <translation>Das meiste davon ist ein langsamerer Takt oder ein geteilter Kern: Mehr Worker als Kerne lohnen sich nicht.</translation>
    </message>
    <message>
        <source>Most of it is memory and caches: let tasks touch less at a time, or use fewer workers.</source>
        <translation>Das meiste davon sind Speicher und Caches: Aufgaben sollten weniger auf einmal anfassen, oder weniger Worker nutzen.</translation>
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
    <message>
        <source>Waiting in tasks or for a processor</source>
        <translation>Warten in Aufgaben oder auf einen Prozessor</translation>
    </message>
    <message>
        <source>No free processor or other programs</source>
        <translation>Kein freier Prozessor oder andere Programme</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messen</translation>
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
    <message>
        <source>a machine that slept</source>
        <translation>ein Rechner im Ruhezustand</translation>
    </message>
    <message>
        <source>time not accounted for</source>
        <translation>nicht zugeordnete Zeit</translation>
    </message>
    <message>
        <source>tasks on several processors</source>
        <translation>Aufgaben auf mehreren Prozessoren</translation>
    </message>
    <message>
        <source>Gustafson&apos;s law</source>
        <translation>Gustafsons Gesetz</translation>
    </message>
    <message numerus="yes">
        <source>Scaled speed-up of %Ln process(es)</source>
        <translation>
            <numerusform>Skalierte Beschleunigung von %Ln Prozess</numerusform>
            <numerusform>Skalierte Beschleunigung von %Ln Prozessen</numerusform>
        </translation>
    </message>
    <message>
        <source>With Amdahl&apos;s serial share: how much more they would do in the time of one, if each brought work of its own.</source>
        <translation>Mit Amdahls seriellem Anteil: wie viel mehr sie in der Zeit von einem schaffen, wenn jeder eigene Arbeit mitbringt.</translation>
    </message>
    <message numerus="yes">
        <source>Efficiencies of %Ln process(es)</source>
        <translation>
            <numerusform>Effizienz von %Ln Prozess</numerusform>
            <numerusform>Effizienz von %Ln Prozessen</numerusform>
        </translation>
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
    <message>
        <source>run %1</source>
        <comment>the 26th</comment>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Run %1 of at least %2</source>
        <translation>Lauf %1 von mindestens %2</translation>
    </message>
    <message>
        <source>Waiting for a quiet machine</source>
        <translation>Wartet auf Ruhe</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %Ln second(s) at the latest.</source>
        <translation>
            <numerusform>Startet spätestens in %Ln Sekunde.</numerusform>
            <numerusform>Startet spätestens in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tuning starts by itself when they use less.</source>
        <translation>Das Abstimmen startet von selbst, wenn sie weniger nutzen.</translation>
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
    <message numerus="yes">
        <source>Fastest: chunk size %1 with %Ln process(es), %2.</source>
        <translation>
            <numerusform>Am schnellsten: Blockgröße %1 mit %Ln Prozess, %2.</numerusform>
            <numerusform>Am schnellsten: Blockgröße %1 mit %Ln Prozessen, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es): %1</source>
        <comment>8 processes: 7.94 s</comment>
        <translation>
            <numerusform>%Ln Prozess: %1</numerusform>
            <numerusform>%Ln Prozesse: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <comment>of one count</comment>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ±%2</source>
        <comment>median and spread</comment>
        <translation>%1 ±%2</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Chunk size %1, %2</source>
        <comment>Chunk size 16, 8 processes: 7.94 s, 5 runs</comment>
        <translation>Blockgröße %1, %2</translation>
    </message>
    <message>
        <source>tasks failed in each of them</source>
        <translation>in jedem schlugen Aufgaben fehl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with failed tasks left out</source>
        <comment>runs</comment>
        <translation>
            <numerusform>%Ln mit Fehlern ausgelassen</numerusform>
            <numerusform>%Ln mit Fehlern ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TuneReport</name>
    <message>
        <source>Nothing was measured</source>
        <translation>Nichts wurde gemessen</translation>
    </message>
    <message numerus="yes">
        <source>What limits %Ln process(es): %1</source>
        <translation>
            <numerusform>Was %Ln Prozess begrenzt: %1</numerusform>
            <numerusform>Was %Ln Prozesse begrenzt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade %1.</source>
        <translation>Note %1.</translation>
    </message>
    <message>
        <source>Cannot be told on this machine: %1.</source>
        <translation>Auf diesem Rechner nicht feststellbar: %1.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Gesetze</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Every repeat</source>
        <translation>Jeder Durchgang</translation>
    </message>
    <message>
        <source>Chunk sizes</source>
        <translation>Blockgrößen</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Speed-up: times faster than one process; bars are 95% intervals</source>
        <translation>Beschleunigung: so viel schneller als ein Prozess; die Striche sind 95-%-Intervalle</translation>
    </message>
    <message>
        <source>Wall time: median of the runs</source>
        <translation>Laufzeit: Median der Läufe</translation>
    </message>
    <message>
        <source>Efficiency: speed-up for each process</source>
        <translation>Effizienz: Beschleunigung je Prozess</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law</source>
        <translation>Amdahls Gesetz</translation>
    </message>
    <message>
        <source>Universal Scalability Law</source>
        <translation>Universal Scalability Law</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value (95%)</source>
        <translation>Wert (95 %)</translation>
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
        <source>no peak seen</source>
        <translation>kein Gipfel</translation>
    </message>
    <message>
        <source>Typical error</source>
        <translation>Typischer Fehler</translation>
    </message>
    <message>
        <source>From so few counts no law can be drawn.</source>
        <translation>Aus so wenigen Anzahlen lässt sich kein Gesetz ableiten.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Art</translation>
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
        <source>Karp-Flatt</source>
        <translation>Karp-Flatt</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU-Zeit</translation>
    </message>
    <message>
        <source>Tasks/s</source>
        <translation>Aufgaben/s</translation>
    </message>
    <message>
        <source>Overhead/task</source>
        <translation>Aufwand/Aufgabe</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Every run, in the order made</source>
        <translation>Jeder Lauf, in der Reihenfolge der Messung</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>one process</source>
        <translation>ein Prozess</translation>
    </message>
    <message>
        <source>chunk size</source>
        <translation>Blockgröße</translation>
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
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>Physical cores</source>
        <translation>Physische Kerne</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, as HTML names it</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>The measurement was disturbed (grade C): the doubts below say why.</source>
        <translation>Die Messung wurde gestört (Note C): Die Zweifel unten sagen, wodurch.</translation>
    </message>
    <message>
        <source>The rows cannot be compared (grade D): the doubts below say why.</source>
        <translation>Die Zeilen lassen sich nicht vergleichen (Note D): Die Zweifel unten sagen, warum.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Between %1 and %2 with 95% confidence.</source>
        <translation>Mit 95 % Sicherheit zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Fastest: %1. Fewest within 5% of it: %2. To keep the desktop smooth: %3.</source>
        <translation>Am schnellsten: %1. Die wenigsten innerhalb 5 % davon: %2. Für einen flüssigen Desktop: %3.</translation>
    </message>
    <message>
        <source>All runs computed the same results.</source>
        <translation>Alle Läufe haben dasselbe berechnet.</translation>
    </message>
    <message>
        <source>What it could have been, and what the pool took</source>
        <translation>Was möglich war und was der Pool gekostet hat</translation>
    </message>
    <message>
        <source>Efficiencies after POP</source>
        <translation>Effizienzen nach POP</translation>
    </message>
    <message>
        <source>Gustafson&apos;s law</source>
        <translation>Gustafsons Gesetz</translation>
    </message>
    <message>
        <source>Scaled speed-up, processes:</source>
        <translation>Skalierte Beschleunigung, Prozesse:</translation>
    </message>
    <message>
        <source>Left out: tasks failed</source>
        <translation>Ausgelassen: Aufgaben fehlgeschlagen</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Of ideal</source>
        <translation>Vom Ideal</translation>
    </message>
    <message>
        <source>Steady tasks/s</source>
        <translation>Stetig Aufgaben/s</translation>
    </message>
    <message>
        <source>Without start-up</source>
        <translation>Ohne Anlauf</translation>
    </message>
    <message>
        <source>Without others (estimate)</source>
        <translation>Ohne andere (Schätzung)</translation>
    </message>
    <message>
        <source>CPU inflation</source>
        <translation>Mehr CPU-Zeit</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Dispatch/task</source>
        <translation>Ausgeben/Aufgabe</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>failing left out</source>
        <comment>after a number of runs</comment>
        <translation>mit Fehlern ausgelassen</translation>
    </message>
    <message>
        <source>failing</source>
        <comment>after a number of runs</comment>
        <translation>mit Fehlern</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the ends of a range</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>What tasks took more processor time for</source>
        <translation>Wofür Aufgaben mehr Prozessorzeit brauchten</translation>
    </message>
    <message>
        <source>Page faults</source>
        <translation>Seitenfehler</translation>
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
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a speed-up and its interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Tasks wait: %1 of their time. Waits for a processor and other waits can&apos;t be told apart on this machine.</source>
        <translation>Aufgaben warten: %1 ihrer Zeit. Warten auf einen Prozessor und anderes Warten lassen sich auf diesem Rechner nicht unterscheiden.</translation>
    </message>
    <message>
        <source>%1 workers and other programs share %2 processors; which of them took more can&apos;t be told on this machine.</source>
        <translation>%1 Worker und andere Programme teilen sich %2 Prozessoren; wer davon mehr nahm, lässt sich auf diesem Rechner nicht sagen.</translation>
    </message>
    <message>
        <source>Processes slow each other down: tasks took %1 as long side by side as alone.</source>
        <translation>Prozesse bremsen einander: Nebeneinander dauerten Aufgaben %1 so lange wie allein.</translation>
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
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Show where lost time lies</source>
        <translation>Zeigen, wo verlorene Zeit liegt</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Filter tasks, log lines or saved runs</source>
        <translation>Aufgaben, Protokollzeilen oder gespeicherte Läufe filtern</translation>
    </message>
    <message>
        <source>Buttons, boxes and rows</source>
        <translation>Knöpfe, Kästchen und Zeilen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Press, tick or select what has the focus</source>
        <translation>Was den Fokus hat, drücken, ankreuzen oder auswählen</translation>
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
Langsamer
  Die CPU-Zeit der Aufgaben, abzüglich der eines Prozesses allein. Worker fragen den Kernel, wie viel
  davon seine eigene war und wie viele Seitenfehler es gab. Zwischen Aufgaben, höchstens zehnmal in der
  Sekunde, durchlaufen sie eine Schleife von 0,1 ms, die kein Speicher bremst: Was sie bremst, ist der Takt
  des Prozessors oder ein anderer Worker auf demselben Kern. Die Balken zählen das als Messen.
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
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shell command</source>
        <translation>Shell-Befehl</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln task(s)</source>
        <translation>
            <numerusform>%1 · %Ln Aufgabe</numerusform>
            <numerusform>%1 · %Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared counter</source>
        <translation>Gemeinsamer Zähler</translation>
    </message>
    <message>
        <source>Counts prime numbers; each worker adds what it finds to one counter that all share, behind a lock.</source>
        <translation>Zählt Primzahlen; jeder Worker addiert, was er findet, zu einem Zähler, den alle teilen, hinter einer Sperre.</translation>
    </message>
    <message>
        <source>the lock: only one worker at a time has it</source>
        <translation>die Sperre: Nur ein Worker zugleich hat sie</translation>
    </message>
    <message>
        <source>Unreliable tasks</source>
        <translation>Unzuverlässige Aufgaben</translation>
    </message>
    <message>
        <source>Computes, but some tasks crash or hang at their first attempt, to show what retries and time limits are for.</source>
        <translation>Rechnet, doch manche Aufgaben stürzen beim ersten Versuch ab oder hängen, um zu zeigen, wozu Neuversuche und Zeitlimits gut sind.</translation>
    </message>
    <message>
        <source>the processor, and the time limit that ends a task that hangs</source>
        <translation>den Prozessor und das Zeitlimit, das eine hängende Aufgabe beendet</translation>
    </message>
    <message>
        <source>primes found before they are added to the shared counter, under its lock; 0: once, at the end of the task</source>
        <translation>gefundene Primzahlen, bevor sie unter der Sperre zum gemeinsamen Zähler addiert werden; 0: einmal, am Ende der Aufgabe</translation>
    </message>
    <message>
        <source>CPU time of a task</source>
        <translation>CPU-Zeit einer Aufgabe</translation>
    </message>
    <message>
        <source>every n-th task crashes at its first attempt; 0: none</source>
        <translation>jede n-te Aufgabe stürzt beim ersten Versuch ab; 0: keine</translation>
    </message>
    <message>
        <source>every n-th task hangs at its first attempt; 0: none</source>
        <translation>jede n-te Aufgabe hängt beim ersten Versuch; 0: keine</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Jeweils</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU-Zeit</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>Hängen</translation>
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
    <message>
        <source>%1 Limited by %2.</source>
        <translation>%1 Begrenzt durch %2.</translation>
    </message>
</context>
<context>
    <name>manyhands::ChartActions</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
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
        <source>Runs a program once for each input, without a shell.</source>
        <translation>Führt ein Programm einmal je Eingabe aus, ohne Shell.</translation>
    </message>
</context>
<context>
    <name>manyhands::CompareDialog</name>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>manyhands::ComparePane</name>
    <message>
        <source>Comparison of two runs</source>
        <translation>Vergleich zweier Läufe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>Den Vergleich kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Den Vergleich exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Den Vergleich schließen</translation>
    </message>
    <message>
        <source>Run %1 and run %2</source>
        <translation>Lauf %1 und Lauf %2</translation>
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
    <message>
        <source>%1, logarithmic</source>
        <comment>a title or a unit</comment>
        <translation>%1, logarithmisch</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmisch</translation>
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
    <message>
        <source>The settings could not be shown.</source>
        <translation>Die Einstellungen konnten nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The plug-in cannot be used.</source>
        <translation>Das Plug-in kann nicht verwendet werden.</translation>
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
    <name>manyhands::FactsPanel</name>
    <message>
        <source>Facts of the selected run</source>
        <translation>Angaben zum gewählten Lauf</translation>
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
    <name>manyhands::HistoryModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>Laufzeit</translation>
    </message>
</context>
<context>
    <name>manyhands::HistoryPage</name>
    <message>
        <source>Copied: %1.</source>
        <translation>Kopiert: %1.</translation>
    </message>
    <message>
        <source>Run %1 cannot be opened in the form</source>
        <translation>Lauf %1 kann nicht im Formular geöffnet werden</translation>
    </message>
    <message>
        <source>Export run %1</source>
        <translation>Lauf %1 exportieren</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>run, when, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Manyhands</source>
        <translation>Manyhands</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln saved run(s)?</source>
        <translation>
            <numerusform>%Ln gespeicherten Lauf löschen?</numerusform>
            <numerusform>%Ln gespeicherte Läufe löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their settings, times and results go with them. This cannot be undone.</source>
        <translation>Einstellungen, Zeiten und Ergebnisse gehen mit. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln saved run(s).</source>
        <translation>
            <numerusform>%Ln gespeicherter Lauf gelöscht.</numerusform>
            <numerusform>%Ln gespeicherte Läufe gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no two saved runs to compare yet.</source>
        <translation>Es gibt noch keine zwei gespeicherten Läufe zum Vergleichen.</translation>
    </message>
    <message>
        <source>Saved runs</source>
        <translation>Gespeicherte Läufe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Shows its settings in the form of the Run page. Nothing is run.</source>
        <translation>Zeigt die Einstellungen im Formular der Seite Lauf. Es läuft nichts an.</translation>
    </message>
</context>
<context>
    <name>manyhands::HistoryTable</name>
    <message>
        <source>Saved runs</source>
        <translation>Gespeicherte Läufe</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>Läufe suchen</translation>
    </message>
    <message>
        <source>Find a run, experiment or state</source>
        <translation>Lauf, Experiment oder Zustand suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No such runs</source>
        <translation>Keine solchen Läufe</translation>
    </message>
    <message>
        <source>Change the filter above to see the others.</source>
        <translation>Den Filter oben ändern, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>No saved runs</source>
        <translation>Keine gespeicherten Läufe</translation>
    </message>
    <message>
        <source>Finished runs are saved here automatically.</source>
        <translation>Beendete Läufe werden hier von selbst gespeichert.</translation>
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
    <name>manyhands::JsonInputsEdit</name>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>1..100, or one JSON value a line</source>
        <translation>1..100 oder ein JSON-Wert je Zeile</translation>
    </message>
    <message>
        <source>Numbers, &quot;texts&quot;, [lists] or {&quot;objects&quot;: 1}. Drop a file here to take its lines.</source>
        <translation>Zahlen, &quot;texts&quot;, [lists] oder {&quot;objects&quot;: 1}. Eine Datei hierher ziehen, um ihre Zeilen zu nehmen.</translation>
    </message>
    <message>
        <source>Lines of…</source>
        <translation>Zeilen aus…</translation>
    </message>
    <message>
        <source>Take the lines of a file as inputs</source>
        <translation>Die Zeilen einer Datei als Eingaben nehmen</translation>
    </message>
    <message>
        <source>Choose a file with one JSON value a line</source>
        <translation>Eine Datei mit einem JSON-Wert je Zeile auswählen</translation>
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
    <name>manyhands::LearnPage</name>
    <message>
        <source>The lesson could not be run.</source>
        <translation>Die Lektion ließ sich nicht ausführen.</translation>
    </message>
    <message>
        <source>The two versions</source>
        <translation>Die zwei Versionen</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>fertig in %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Guess first.</source>
        <translation>Erst eine Vermutung wählen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 lessons done</source>
        <translation>%L1 von %L2 Lektionen fertig</translation>
    </message>
    <message>
        <source>Finding out how fast this machine is</source>
        <translation>Es wird ermittelt, wie schnell dieser Rechner ist</translation>
    </message>
    <message>
        <source>Timing one process</source>
        <translation>Messung mit einem Prozess</translation>
    </message>
    <message>
        <source>Running version %L1 of 2</source>
        <translation>Version %L1 von 2 läuft</translation>
    </message>
    <message>
        <source>Lesson %L1 of %L2</source>
        <translation>Lektion %L1 von %L2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>There is nothing to show as a table yet.</source>
        <translation>Es gibt noch nichts als Tabelle zu zeigen.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Es gibt noch nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Kopiert: %1.</translation>
    </message>
</context>
<context>
    <name>manyhands::LeftoverKeeper</name>
    <message numerus="yes">
        <source>%Ln process(es) from an earlier run are still there.</source>
        <translation>
            <numerusform>%Ln Prozess eines früheren Laufs ist noch da.</numerusform>
            <numerusform>%Ln Prozesse eines früheren Laufs sind noch da.</numerusform>
        </translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
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
        <source>Manyhands</source>
        <translation>Manyhands</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln process(es) of an earlier run?</source>
        <translation>
            <numerusform>%Ln Prozess eines früheren Laufs beenden?</numerusform>
            <numerusform>%Ln Prozesse eines früheren Laufs beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
</context>
<context>
    <name>manyhands::LegendRow</name>
    <message>
        <source>More of the legend</source>
        <translation>Mehr von der Legende</translation>
    </message>
</context>
<context>
    <name>manyhands::LessonCard</name>
    <message>
        <source>Lanes of: %1</source>
        <translation>Bahnen von: %1</translation>
    </message>
</context>
<context>
    <name>manyhands::LessonList</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, fertig</translation>
    </message>
</context>
<context>
    <name>manyhands::LessonSidePanel</name>
    <message>
        <source>Try it yourself, and remember</source>
        <translation>Selbst versuchen und merken</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>Selbst versuchen</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
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
        <source>There is nothing to export yet. Run the experiment first.</source>
        <translation>Es gibt noch nichts zu exportieren. Zuerst das Experiment ausführen.</translation>
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
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The settings of run %1 are in the form. Nothing was started.</source>
        <translation>Die Einstellungen von Lauf %1 stehen im Formular. Es wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>%1 The form has no place for: %2.</source>
        <translation>%1 Das Formular hat keinen Platz für: %2.</translation>
    </message>
    <message>
        <source>Select the run that the report is to be of.</source>
        <translation>Den Lauf wählen, von dem der Bericht sein soll.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Run the lesson first.</source>
        <translation>Es gibt noch nichts zu exportieren. Zuerst die Lektion ausführen.</translation>
    </message>
    <message>
        <source>A lesson is going. A run can start when it has ended.</source>
        <translation>Eine Lektion läuft. Danach kann ein Lauf beginnen.</translation>
    </message>
    <message>
        <source>Other workers are busy. The lesson can be run when they have ended.</source>
        <translation>Andere Worker sind aktiv. Danach kann die Lektion beginnen.</translation>
    </message>
</context>
<context>
    <name>manyhands::MiniLanes</name>
    <message>
        <source>Start-up</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Übrig geblieben</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From (s)</source>
        <translation>Von (s)</translation>
    </message>
    <message>
        <source>To (s)</source>
        <translation>Bis (s)</translation>
    </message>
    <message>
        <source>Own work (s)</source>
        <translation>Eigene Arbeit (s)</translation>
    </message>
</context>
<context>
    <name>manyhands::ParameterFields</name>
    <message>
        <source>%1 (%2)</source>
        <comment>setting, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
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
    <message numerus="yes">
        <source>%1 · %Ln task(s)</source>
        <translation>
            <numerusform>%1 · %Ln Aufgabe</numerusform>
            <numerusform>%1 · %Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>its texts are %1 bytes long, and %2 is the most</source>
        <translation>seine Texte sind %1 Byte lang, und %2 ist das Höchste</translation>
    </message>
    <message>
        <source>The experiment cannot run yet</source>
        <translation>Das Experiment kann noch nicht laufen</translation>
    </message>
    <message>
        <source>nobody has agreed to what it names</source>
        <translation>niemand hat dem zugestimmt, was es nennt</translation>
    </message>
    <message>
        <source>Press Run to look at it, and agree to it there.</source>
        <translation>Starten drücken, es ansehen und dort zustimmen.</translation>
    </message>
    <message>
        <source>Python function…</source>
        <translation>Python-Funktion…</translation>
    </message>
    <message>
        <source>Plug-in…</source>
        <translation>Plug-in…</translation>
    </message>
</context>
<context>
    <name>manyhands::PluginForm</name>
    <message>
        <source>Choose a plug-in</source>
        <translation>Ein Plug-in auswählen</translation>
    </message>
    <message>
        <source>Plug-ins (*.so);;All files (*)</source>
        <translation>Plug-ins (*.so);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is nothing to run</source>
        <translation>Es gibt nichts auszuführen</translation>
    </message>
    <message>
        <source>no plug-in is chosen</source>
        <translation>kein Plug-in ist ausgewählt</translation>
    </message>
    <message>
        <source>Choose one above.</source>
        <translation>Oben eines auswählen.</translation>
    </message>
    <message>
        <source>Plug-in</source>
        <translation>Plug-in</translation>
    </message>
    <message>
        <source>Runs a task of a plug-in, compiled code from a file of its own, in the workers.</source>
        <translation>Führt in den Workern eine Aufgabe eines Plug-ins aus: übersetzten Code aus einer eigenen Datei.</translation>
    </message>
    <message>
        <source>%1 Limited by %2.</source>
        <translation>%1 Begrenzt durch %2.</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <comment>the first digits</comment>
        <translation>SHA-256: %1…</translation>
    </message>
    <message>
        <source>You have not agreed to this plug-in. Its code can do anything you can; Run asks first.</source>
        <translation>Diesem Plug-in haben Sie nicht zugestimmt. Sein Code kann alles, was Sie können; Starten fragt zuerst.</translation>
    </message>
    <message>
        <source>This plug-in is in quarantine: %1. Run asks before it is tried again.</source>
        <translation>Dieses Plug-in ist in Quarantäne: %1. Starten fragt, bevor es wieder probiert wird.</translation>
    </message>
    <message>
        <source>Plug-ins lie in a folder of their own. They are read here, and loaded by workers alone.</source>
        <translation>Plug-ins liegen in einem eigenen Ordner. Hier werden sie gelesen, geladen nur von Workern.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keines ausgewählt</translation>
    </message>
    <message>
        <source>Plug-in file</source>
        <translation>Plug-in-Datei</translation>
    </message>
    <message>
        <source>Task of the plug-in</source>
        <translation>Aufgabe des Plug-ins</translation>
    </message>
    <message>
        <source>Trust…</source>
        <translation>Vertrauen…</translation>
    </message>
    <message>
        <source>Look at the plug-in and agree to it</source>
        <translation>Das Plug-in ansehen und ihm zustimmen</translation>
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
    <message>
        <source>perf, %1 a second of processor time</source>
        <translation>perf, %1 je Sekunde Prozessorzeit</translation>
    </message>
    <message>
        <source>perf stopped before the run did: they are of its beginning</source>
        <translation>perf endete vor dem Lauf: Sie sind von seinem Anfang</translation>
    </message>
</context>
<context>
    <name>manyhands::PythonForm</name>
    <message>
        <source>Choose a Python file</source>
        <translation>Eine Python-Datei auswählen</translation>
    </message>
    <message>
        <source>Python files (*.py);;All files (*)</source>
        <translation>Python-Dateien (*.py);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a Python interpreter</source>
        <translation>Einen Python-Interpreter auswählen</translation>
    </message>
    <message>
        <source>Python %1 – %2</source>
        <comment>version, path</comment>
        <translation>Python %1: %2</translation>
    </message>
    <message>
        <source>There is nothing to run</source>
        <translation>Es gibt nichts auszuführen</translation>
    </message>
    <message>
        <source>the function has no inputs</source>
        <translation>die Funktion hat keine Eingaben</translation>
    </message>
    <message>
        <source>Write one JSON value a line, or a range such as 1..100.</source>
        <translation>Einen JSON-Wert je Zeile oder einen Bereich wie 1..100 schreiben.</translation>
    </message>
    <message>
        <source>Python function</source>
        <translation>Python-Funktion</translation>
    </message>
    <message>
        <source>Calls a function of a Python file once for each input. Each worker keeps one interpreter: the file, its modules and its globals are loaded once a worker, not once a task.</source>
        <translation>Ruft eine Funktion einer Python-Datei einmal je Eingabe auf. Jeder Worker behält einen Interpreter: die Datei, ihre Module und globalen Variablen werden einmal je Worker geladen, nicht je Aufgabe.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Spread a list over the arguments</source>
        <translation>Liste auf die Argumente verteilen</translation>
    </message>
    <message>
        <source>Drop a file here. It is read to know its functions, and run by the workers alone.</source>
        <translation>Eine Datei hierher ziehen. Sie wird gelesen, um ihre Funktionen zu kennen, und nur von den Workern ausgeführt.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>[2, 3] calls f(2, 3) instead of f([2, 3]).</source>
        <translation>[2, 3] ruft f(2, 3) statt f([2, 3]) auf.</translation>
    </message>
    <message>
        <source>Python file</source>
        <translation>Python-Datei</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Python-Interpreter</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>What will run</source>
        <translation>Was ausgeführt wird</translation>
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
    <name>manyhands::QuietGate</name>
    <message>
        <source>Other programs are using %1 cores.</source>
        <translation>Andere Programme nutzen %1 Kerne.</translation>
    </message>
    <message>
        <source>Timings may be off.</source>
        <translation>Die Zeiten können ungenau sein.</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Trotzdem starten</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>The run starts by itself when they use less.</source>
        <translation>Der Lauf startet von selbst, wenn sie weniger nutzen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Other programs are still busy. The run starts anyway.</source>
        <translation>Andere Programme sind immer noch beschäftigt. Der Lauf startet trotzdem.</translation>
    </message>
    <message>
        <source>Waiting for a quiet machine</source>
        <translation>Wartet auf Ruhe</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %Ln second(s) at the latest.</source>
        <translation>
            <numerusform>Startet spätestens in %Ln Sekunde.</numerusform>
            <numerusform>Startet spätestens in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run waits for other programs. Stop leaves it out.</source>
        <translation>Der Lauf wartet auf andere Programme. Anhalten lässt ihn aus.</translation>
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
    <name>manyhands::RepeatsEdit</name>
    <message>
        <source>Fixed</source>
        <translation>Feste Zahl</translation>
    </message>
    <message>
        <source>Until precise</source>
        <translation>Bis genau</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>After so long no further repeat is begun.</source>
        <translation>Nach so langer Zeit beginnt kein weiterer Durchgang.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Warm-up runs</source>
        <translation>Aufwärmläufe</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>5 to 25 times, in random order, until each speed-up is known so well.</source>
        <translation>5- bis 25-mal, in zufälliger Reihenfolge, bis jede Beschleunigung so genau bekannt ist.</translation>
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
    <message>
        <source>Copy or export what is shown</source>
        <translation>Kopieren oder exportieren, was zu sehen ist</translation>
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
    <message>
        <source>There is no lost time to show yet.</source>
        <translation>Es gibt noch keine verlorene Zeit zu zeigen.</translation>
    </message>
    <message>
        <source>The timeline shows another run by now. %1</source>
        <translation>Die Zeitachse zeigt inzwischen einen anderen Lauf. %1</translation>
    </message>
    <message>
        <source>Show task</source>
        <translation>Aufgabe zeigen</translation>
    </message>
    <message>
        <source>Use fewer processes</source>
        <translation>Weniger Prozesse nutzen</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>Grenze anheben</translation>
    </message>
    <message>
        <source>Run with %1</source>
        <translation>Mit %1 laufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es) now: each needed up to %1 of memory.</source>
        <translation>
            <numerusform>Jetzt %Ln Prozess: Jeder brauchte bis zu %1 Speicher.</numerusform>
            <numerusform>Jetzt %Ln Prozesse: Jeder brauchte bis zu %1 Speicher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es) now, as memory is short.</source>
        <translation>
            <numerusform>Jetzt %Ln Prozess, weil Speicher knapp ist.</numerusform>
            <numerusform>Jetzt %Ln Prozesse, weil Speicher knapp ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart launcher</source>
        <translation>Starter neu starten</translation>
    </message>
    <message>
        <source>Not all workers could start, so its time is not compared with others.</source>
        <translation>Nicht alle Worker konnten starten, darum wird die Zeit nicht mit anderen verglichen.</translation>
    </message>
    <message>
        <source>Find the best count</source>
        <translation>Beste Anzahl finden</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>Erste Lektion starten</translation>
    </message>
    <message>
        <source>What it could have been, and what the pool took</source>
        <translation>Was möglich war und was der Pool gekostet hat</translation>
    </message>
    <message>
        <source>Efficiencies after POP</source>
        <translation>Effizienzen nach POP</translation>
    </message>
    <message>
        <source>The run was resumed: it is not known where the time before went, so it has no bar.</source>
        <translation>Der Lauf wurde fortgesetzt: Wohin die Zeit davor ging, ist nicht bekannt, daher hat er keinen Balken.</translation>
    </message>
    <message>
        <source>This plug-in is new here</source>
        <translation>Dieses Plug-in ist hier neu</translation>
    </message>
    <message>
        <source>Its code can do anything you can. Run asks before any of it is loaded.</source>
        <translation>Sein Code kann alles, was Sie können. Starten fragt, bevor etwas davon geladen wird.</translation>
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
        <source>Run with at least three different process counts, one process among them, or let Tune do it.</source>
        <translation>Starten Sie Läufe mit mindestens drei verschiedenen Prozesszahlen, darunter einem Prozess, oder lassen Sie abstimmen.</translation>
    </message>
    <message>
        <source>Open Tune</source>
        <translation>Abstimmen öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Best at %1: %2. All: %3.</source>
        <translation>Am besten bei %1: %2. Alle: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Gustafson: %Ln process(es), each with work of its own, would do %1 as much as one.</source>
        <translation>
            <numerusform>Gustafson: %Ln Prozess mit eigener Arbeit schaffte %1 so viel wie einer.</numerusform>
            <numerusform>Gustafson: %Ln Prozesse mit je eigener Arbeit schafften %1 so viel wie einer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommended: %1.</source>
        <translation>Empfohlen: %1.</translation>
    </message>
</context>
<context>
    <name>manyhands::SeriesChart</name>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
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
    <message>
        <source>%1, attempt %L2</source>
        <comment>a task&apos;s state</comment>
        <translation>%1, Versuch %L2</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Block</translation>
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
    <message numerus="yes">
        <source>All %Ln task(s) finished.</source>
        <translation>
            <numerusform>Die eine Aufgabe ist fertig.</numerusform>
            <numerusform>Alle %Ln Aufgaben sind fertig.</numerusform>
        </translation>
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
    <message>
        <source>%1, running</source>
        <comment>a number of processes</comment>
        <translation>%1, läuft</translation>
    </message>
    <message>
        <source>Slower compute: %1</source>
        <comment>and what for</comment>
        <translation>Langsamer: %1</translation>
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
    <message>
        <source>as in the tutorial</source>
        <translation>wie im Tutorial</translation>
    </message>
    <message>
        <source>As in the tutorial: 1 task alone took %1, the first %2 tasks on %2 processes took %3. That is different work, so %4 is no speed-up; for equal work it is %5.</source>
        <translation>Wie im Tutorial: 1 Aufgabe allein brauchte %1, die ersten %2 Aufgaben auf %2 Prozessen %3. Das ist verschieden viel Arbeit, also ist %4 keine Beschleunigung; bei gleicher Arbeit sind es %5.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Where the speed-up lies with 95% confidence; known from four runs of each on.</source>
        <translation>Wo die Beschleunigung mit 95 % Sicherheit liegt; bekannt ab je vier Läufen.</translation>
    </message>
    <message>
        <source>The serial share that alone would explain the speed-up. What it really was is told by Where time went.</source>
        <translation>Der serielle Anteil, der allein die Beschleunigung erklären würde. Woran es wirklich lag, sagt Zeitanteile.</translation>
    </message>
    <message>
        <source>The worst sign that something else than the tasks shaped the times.</source>
        <translation>Das stärkste Zeichen, dass anderes als die Aufgaben die Zeiten geprägt hat.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runs that count</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) in which tasks failed do not count.</source>
        <translation>
            <numerusform>%Ln Lauf mit fehlgeschlagenen Aufgaben zählt nicht.</numerusform>
            <numerusform>%Ln Läufe mit fehlgeschlagenen Aufgaben zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks failed in each of its runs, so all of them count.</source>
        <translation>In jedem seiner Läufe sind Aufgaben fehlgeschlagen, also zählen alle.</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Karp–Flatt</source>
        <translation>Karp–Flatt</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>Wall time, interval</source>
        <translation>Laufzeit, Intervall</translation>
    </message>
    <message>
        <source>Where the median lies with 95% confidence from six runs on; of fewer the shortest and the longest run.</source>
        <translation>Worin der Median mit 95 % Konfidenz liegt, ab sechs Läufen; bei weniger der kürzeste und der längste Lauf.</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>The speed-up that this computer could have given: more than its processors only where tasks wait.</source>
        <translation>Die Beschleunigung, die dieser Rechner hätte geben können: mehr, als er Prozessoren hat, nur, wo Aufgaben warten.</translation>
    </message>
    <message>
        <source>Of ideal</source>
        <translation>Vom Ideal</translation>
    </message>
    <message>
        <source>The speed-up over the ideal one.</source>
        <translation>Die Beschleunigung im Verhältnis zur idealen.</translation>
    </message>
    <message>
        <source>CPU inflation</source>
        <translation>Mehr CPU-Zeit</translation>
    </message>
    <message>
        <source>How much more CPU time the tasks needed than in one process alone.</source>
        <translation>Um wie viel mehr CPU-Zeit die Aufgaben brauchten als in einem Prozess allein.</translation>
    </message>
    <message>
        <source>Tasks/s</source>
        <translation>Aufgaben/s</translation>
    </message>
    <message>
        <source>Steady tasks/s</source>
        <translation>Stetig Aufgaben/s</translation>
    </message>
    <message>
        <source>From when all processes were at work to when the first had no further task.</source>
        <translation>Von da an, als alle Prozesse arbeiteten, bis der erste keine Aufgabe mehr hatte.</translation>
    </message>
    <message>
        <source>Without start-up</source>
        <translation>Ohne Anlauf</translation>
    </message>
    <message>
        <source>The wall time less what it took until the mean process was ready.</source>
        <translation>Die Laufzeit ohne das, was es im Mittel dauerte, bis ein Prozess bereit war.</translation>
    </message>
    <message>
        <source>Without others (estimate)</source>
        <translation>Ohne andere (Schätzung)</translation>
    </message>
    <message>
        <source>An estimate of the wall time on a quiet computer: without the waiting for other programs. What those did to caches and clocks stays in it.</source>
        <translation>Eine Schätzung der Laufzeit auf einem ruhigen Rechner: ohne das Warten auf andere Programme. Was diese mit Caches und Takt gemacht haben, bleibt darin.</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>The time of all processes together less that of one alone; below zero they did better than ideal.</source>
        <translation>Die Zeit aller Prozesse zusammen ohne die von einem allein; unter null waren sie besser als ideal.</translation>
    </message>
    <message>
        <source>Overhead/task</source>
        <translation>Aufwand/Aufgabe</translation>
    </message>
    <message>
        <source>The overhead for each task.</source>
        <translation>Der Aufwand für jede Aufgabe.</translation>
    </message>
    <message>
        <source>Dispatch/task</source>
        <translation>Ausgeben/Aufgabe</translation>
    </message>
    <message>
        <source>What it takes to hand a task to a process and to get its result back.</source>
        <translation>Was es kostet, einem Prozess eine Aufgabe zu geben und ihr Ergebnis zurückzubekommen.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>How far to trust the row: A no doubt, B small ones, C it was disturbed, D it cannot be compared.</source>
        <translation>Wie weit der Zeile zu trauen ist: A kein Zweifel, B kleine, C sie wurde gestört, D sie ist nicht vergleichbar.</translation>
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
    <message>
        <source>Run this command again?</source>
        <translation>Diesen Befehl noch einmal ausführen?</translation>
    </message>
    <message>
        <source>It comes from the history. The program can do anything you can. Look at what will run first.</source>
        <translation>Er stammt aus dem Verlauf. Das Programm darf alles, was man selbst darf. Erst ansehen, was laufen wird.</translation>
    </message>
    <message>
        <source>Run a Python function that this file names?</source>
        <translation>Eine Python-Funktion ausführen, die diese Datei nennt?</translation>
    </message>
    <message>
        <source>Run this Python function again?</source>
        <translation>Diese Python-Funktion noch einmal ausführen?</translation>
    </message>
    <message>
        <source>Read a plug-in that this file names?</source>
        <translation>Ein Plug-in lesen, das diese Datei nennt?</translation>
    </message>
    <message>
        <source>Run this plug-in again?</source>
        <translation>Dieses Plug-in noch einmal ausführen?</translation>
    </message>
    <message>
        <source>Let workers load this plug-in?</source>
        <translation>Dieses Plug-in von Workern laden lassen?</translation>
    </message>
    <message>
        <source>Its code can do anything you can. You are asked once, and again when the file changes. Go on only if you know where it comes from.</source>
        <translation>Sein Code kann alles, was Sie können. Sie werden einmal gefragt, und wieder, wenn sich die Datei ändert. Fahren Sie nur fort, wenn Sie wissen, woher es kommt.</translation>
    </message>
    <message>
        <source>It was tried, and is in quarantine since: %1. Go on only if you know why.</source>
        <translation>Es wurde probiert und ist seitdem in Quarantäne: %1. Fahren Sie nur fort, wenn Sie wissen, warum.</translation>
    </message>
    <message>
        <source>Plug-in: %1</source>
        <translation>Plug-in: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>It calls itself: %1</source>
        <translation>Es nennt sich: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
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
    <message>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
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
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>%1, about %2; fewer or more by what they show</source>
        <comment>About 32 runs, …</comment>
        <translation>%1, etwa %2; weniger oder mehr, je nach Ergebnis</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Kopiert: %1.</translation>
    </message>
    <message>
        <source>As many runs as fit in about %1</source>
        <comment>of time</comment>
        <translation>So viele Läufe, wie in etwa %1 passen</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln run(s)</source>
        <translation>
            <numerusform>Mindestens %Ln Lauf</numerusform>
            <numerusform>Mindestens %Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 or more</source>
        <comment>At least 92 runs, …</comment>
        <translation>%1, etwa %2 oder länger</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Trotzdem starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
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
    <message>
        <source>Running: the lowest bar is the time so far.</source>
        <translation>Läuft: Der unterste Balken ist die Zeit bisher.</translation>
    </message>
    <message>
        <source>Compare again when the computer is quiet.</source>
        <translation>Noch einmal vergleichen, wenn der Rechner ruhig ist.</translation>
    </message>
    <message>
        <source>How this is measured</source>
        <translation>Wie das gemessen wird</translation>
    </message>
    <message>
        <source>No bar for this run</source>
        <translation>Kein Balken für diesen Lauf</translation>
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
    <message>
        <source>Histor&amp;y</source>
        <comment>page</comment>
        <translation>Verl&amp;auf</translation>
    </message>
    <message>
        <source>Com&amp;pare runs…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>L&amp;earn</source>
        <comment>page</comment>
        <translation>Le&amp;rnen</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
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
    <message>
        <source>All about the selection</source>
        <translation>Alles zur Auswahl</translation>
    </message>
</context>
<context>
    <name>manyhands::WorkerGauges</name>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>Speicher (MB)</translation>
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
        <source>Worker %1: %2</source>
        <translation>Worker %1: %2</translation>
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
