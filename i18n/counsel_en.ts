<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddHours</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>%n case(s) will be changed:</source>
        <translation>
            <numerusform>%n case will be changed:</numerusform>
            <numerusform>%n cases will be changed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay as they are:</source>
        <translation>
            <numerusform>%n case stays as it is:</numerusform>
            <numerusform>%n cases stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were changed.</source>
        <translation>
            <numerusform>%n case was changed.</numerusform>
            <numerusform>%n cases were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>With %n chosen case(s)</source>
        <translation>
            <numerusform>With the chosen case</numerusform>
            <numerusform>With %n chosen cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in all cases</source>
        <translation>
            <numerusform>%n found in all cases</numerusform>
            <numerusform>%n found in all cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainNotes</name>
    <message numerus="yes">
        <source>%n package(s) in the folder are signed by this device, but not by this copy of the program. There is a second copy. One of them needs keys of its own, so that it can be told what is missing.</source>
        <translation>
            <numerusform>One package in the folder is signed by this device, but not by this copy of the program. There is a second copy. One of them needs keys of its own, so that it can be told what is missing.</numerusform>
            <numerusform>%n packages in the folder are signed by this device, but not by this copy of the program. There is a second copy. One of them needs keys of its own, so that it can be told what is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in one day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>one day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation>
            <numerusform>overdue 1 day</numerusform>
            <numerusform>overdue %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>1 difference to decide</numerusform>
            <numerusform>%n differences to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>Adding %n document(s)…</source>
        <translation>
            <numerusform>Adding one document…</numerusform>
            <numerusform>Adding %n documents…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added.</source>
        <translation>
            <numerusform>One document added.</numerusform>
            <numerusform>%n documents added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message numerus="yes">
        <source>%n record(s) were erased.</source>
        <translation>
            <numerusform>One record was erased.</numerusform>
            <numerusform>%n records were erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) still hold the case. A fresh one can take their place: it is made and verified first, then the older ones are removed.</source>
        <translation>
            <numerusform>One older backup still holds the case. A fresh one can take its place: it is made and verified first, then the older one is removed.</numerusform>
            <numerusform>%n older backups still hold the case. A fresh one can take their place: it is made and verified first, then the older ones are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A fresh backup was made and verified; %n older one(s) were removed.</source>
        <translation>
            <numerusform>A fresh backup was made and verified; one older one was removed.</numerusform>
            <numerusform>A fresh backup was made and verified; %n older ones were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>One draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) of this case file from before a restore: {names}. It goes as a whole, for a single case cannot be taken out of it.</source>
        <translation>
            <numerusform>One state of this case file from before a restore: {names}. It goes as a whole, for a single case cannot be taken out of it.</numerusform>
            <numerusform>%n states of this case file from before a restore: {names}. They go as a whole, for a single case cannot be taken out of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s): {names}</source>
        <translation>
            <numerusform>One backup: {names}</numerusform>
            <numerusform>%n backups: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that were printed or saved</source>
        <translation>
            <numerusform>One paper that was printed or saved</numerusform>
            <numerusform>%n papers that were printed or saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n year(s), set by your organisation.</source>
        <translation>
            <numerusform>{rule}: one year, set by your organisation.</numerusform>
            <numerusform>{rule}: %n years, set by your organisation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Give</name>
    <message numerus="yes">
        <source>Take in %n package(s)?</source>
        <translation>
            <numerusform>Take in one package?</numerusform>
            <numerusform>Take in %n packages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in.</source>
        <translation>
            <numerusform>One package taken in.</numerusform>
            <numerusform>%n packages taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n head(s) this year. Heads are no persons: whoever came twice was counted twice.</source>
        <translation>
            <numerusform>%n head this year. Heads are no persons: whoever came twice was counted twice.</numerusform>
            <numerusform>%n heads this year. Heads are no persons: whoever came twice was counted twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took part</source>
        <translation>
            <numerusform>%n took part</numerusform>
            <numerusform>%n took part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed the test</source>
        <translation>
            <numerusform>%n passed the test</numerusform>
            <numerusform>%n passed the test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still there</source>
        <translation>
            <numerusform>%n of them still there</numerusform>
            <numerusform>%n of them still there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n person(s) today</source>
        <translation>
            <numerusform>1 person today</numerusform>
            <numerusform>%n people today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>1 person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not finished</source>
        <translation>
            <numerusform>1 note not finished</numerusform>
            <numerusform>%n notes not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>1 came back</numerusform>
            <numerusform>%n came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) waiting</source>
        <translation>
            <numerusform>%n thing waiting</numerusform>
            <numerusform>%n things waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n record(s) are new.</source>
        <translation>
            <numerusform>%n record is new.</numerusform>
            <numerusform>%n records are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation>
            <numerusform>%n record was changed.</numerusform>
            <numerusform>%n records were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%n row was left out.</numerusform>
            <numerusform>%n rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were worked on and stay.</source>
        <translation>
            <numerusform>%n record was worked on since and stays.</numerusform>
            <numerusform>%n records were worked on since and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be taken over.</source>
        <translation>
            <numerusform>%n row would be taken over.</numerusform>
            <numerusform>%n rows would be taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have to be decided.</source>
        <translation>
            <numerusform>%n place has to be decided.</numerusform>
            <numerusform>%n places have to be decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n question(s) about people seen twice</source>
        <translation>
            <numerusform>One question about people seen twice</numerusform>
            <numerusform>%n questions about people seen twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open difference(s)</source>
        <translation>
            <numerusform>1 open difference</numerusform>
            <numerusform>%n open differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are in order and would be taken in:</source>
        <translation>
            <numerusform>One package is in order and would be taken in:</numerusform>
            <numerusform>%n packages are in order and would be taken in:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message numerus="yes">
        <source>%n package(s) taken in.</source>
        <translation>
            <numerusform>One package taken in.</numerusform>
            <numerusform>%n packages taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide.</source>
        <translation>
            <numerusform>One difference to decide.</numerusform>
            <numerusform>%n differences to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n difference(s) to decide</source>
        <translation>
            <numerusform>Ready, 1 difference to decide</numerusform>
            <numerusform>Ready, %n differences to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s)</source>
        <translation>
            <numerusform>Waiting for 1 day</numerusform>
            <numerusform>Waiting for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without data</source>
        <translation>
            <numerusform>1 day without data</numerusform>
            <numerusform>%n days without data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in earlier.</source>
        <translation>
            <numerusform>One package was taken in earlier.</numerusform>
            <numerusform>%n packages were taken in earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are for others.</source>
        <translation>
            <numerusform>One package is for others.</numerusform>
            <numerusform>%n packages are for others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are erased for good, because a colleague erased the case</source>
        <translation>
            <numerusform>One record is erased for good, because a colleague erased the case</numerusform>
            <numerusform>%n records are erased for good, because a colleague erased the case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): both values are kept until somebody decides</source>
        <translation>
            <numerusform>1 difference: both values are kept until somebody decides</numerusform>
            <numerusform>%n differences: both values are kept until somebody decides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>one minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message numerus="yes">
        <source>%n full hour(s) left</source>
        <translation>
            <numerusform>one full hour left</numerusform>
            <numerusform>%n full hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This case file here holds %n case(s).</source>
        <translation>
            <numerusform>This case file here holds one case.</numerusform>
            <numerusform>This case file here holds %n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyWork</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message numerus="yes">
        <source>This case file was restored from a backup: %n own package(s) from the time after had left already. Counting goes on after them; what was in them is with your colleagues.</source>
        <translation>
            <numerusform>This case file was restored from a backup: one own bundle from the time after had left already. Counting goes on after it; what was in it is with your colleagues.</numerusform>
            <numerusform>This case file was restored from a backup: %n own bundles from the time after had left already. Counting goes on after them; what was in them is with your colleagues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>one person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are waiting for {people}.</source>
        <translation>
            <numerusform>1 change is waiting for {people}.</numerusform>
            <numerusform>%n changes are waiting for {people}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed package(s) are waiting on this computer for the folder.</source>
        <translation>
            <numerusform>One sealed package is waiting on this computer for the folder.</numerusform>
            <numerusform>%n sealed packages are waiting on this computer for the folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, arrival not confirmed yet.</source>
        <translation>
            <numerusform>%n change sent, arrival not confirmed yet.</numerusform>
            <numerusform>%n changes sent, arrival not confirmed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, all arrived (confirmed {when}).</source>
        <translation>
            <numerusform>%n change sent, it arrived (confirmed {when}).</numerusform>
            <numerusform>%n changes sent, all arrived (confirmed {when}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, {count} arrived so far (confirmed {when}).</source>
        <translation>
            <numerusform>%n change sent, {count} arrived so far (confirmed {when}).</numerusform>
            <numerusform>%n changes sent, {count} arrived so far (confirmed {when}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) did not arrive there, although later ones did. The next export puts them into the folder again.</source>
        <translation>
            <numerusform>One package did not arrive there, although later ones did. The next export puts it into the folder again.</numerusform>
            <numerusform>%n packages did not arrive there, although later ones did. The next export puts them into the folder again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n package(s) ready to merge</source>
        <translation>
            <numerusform>1 package ready to merge</numerusform>
            <numerusform>%n packages ready to merge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest has waited for %n day(s).</source>
        <translation>
            <numerusform>The oldest has waited for 1 day.</numerusform>
            <numerusform>The oldest has waited for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) with fewer than five referrals: not shown</source>
        <translation>
            <numerusform>1 office with fewer than five referrals: not shown</numerusform>
            <numerusform>%n offices with fewer than five referrals: not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message numerus="yes">
        <source>Please use at least %n character(s).</source>
        <translation>
            <numerusform>Please use at least %n character.</numerusform>
            <numerusform>Please use at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>%n more character needed.</numerusform>
            <numerusform>%n more characters needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionDirectory</name>
    <message numerus="yes">
        <source>Directory no. {number} of {name}, %n person(s), valid until {day}.</source>
        <translation>
            <numerusform>Directory no. {number} of {name}, one person, valid until {day}.</numerusform>
            <numerusform>Directory no. {number} of {name}, %n people, valid until {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody who follows you then trusts these %n person(s) and nobody whose trust you withdrew. Only sign for people whose words you compared in person or by telephone. It leaves with the next export under “Send”.</source>
        <translation>
            <numerusform>Everybody who follows you then trusts this one person and nobody whose trust you withdrew. Only sign for people whose words you compared in person or by telephone. It leaves with the next export under “Send”.</numerusform>
            <numerusform>Everybody who follows you then trusts these %n people and nobody whose trust you withdrew. Only sign for people whose words you compared in person or by telephone. It leaves with the next export under “Send”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) no deputy is chosen: {names}. From then on they send colleagues of their organisation cases without names and texts. If deputies are to have everything, choose them first.</source>
        <translation>
            <numerusform>For one person no deputy is chosen: {names}. From then on they send colleagues of their organisation cases without names and texts. If a deputy is to have everything, choose one first.</numerusform>
            <numerusform>For %n people no deputy is chosen: {names}. From then on they send colleagues of their organisation cases without names and texts. If deputies are to have everything, choose them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n not shown: why?</source>
        <translation>
            <numerusform>%n not shown: why?</numerusform>
            <numerusform>%n not shown: why?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message numerus="yes">
        <source>The present case file has %n change(s) more than the backup. They are then not in it any more.</source>
        <translation>
            <numerusform>The present case file has one change more than the backup. It is then not in it any more.</numerusform>
            <numerusform>The present case file has %n changes more than the backup. They are then not in it any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>Locks in %n minute(s)</source>
        <translation>
            <numerusform>Locks in 1 minute</numerusform>
            <numerusform>Locks in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n case(s) are offered to you. They are yours once you accept.</source>
        <translation>
            <numerusform>One case is offered to you. It is yours once you accept.</numerusform>
            <numerusform>%n cases are offered to you. They are yours once you accept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are in the folder, all complete.</source>
        <translation>
            <numerusform>One package is in the folder, complete.</numerusform>
            <numerusform>%n packages are in the folder, all complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported. %n package(s) are in the folder, all complete.</source>
        <translation>
            <numerusform>Exported. One package is in the folder, complete.</numerusform>
            <numerusform>Exported. %n packages are in the folder, all complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) had gone from the folder or were damaged there; they lie there again.</source>
        <translation>
            <numerusform>One package had gone from the folder or was damaged there; it lies there again.</numerusform>
            <numerusform>%n packages had gone from the folder or were damaged there; they lie there again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between people are open.</source>
        <translation>
            <numerusform>One difference between people is open.</numerusform>
            <numerusform>%n differences between people are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeFolder</name>
    <message numerus="yes">
        <source>%n item(s) taken over.</source>
        <translation>
            <numerusform>%n item taken over.</numerusform>
            <numerusform>%n items taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colleagues wrote something else in %n field(s). Both are kept.</source>
        <translation>
            <numerusform>Colleagues wrote something else in one field. Both are kept.</numerusform>
            <numerusform>Colleagues wrote something else in %n fields. Both are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The coordination asks about %n field(s) which value is right.</source>
        <translation>
            <numerusform>The coordination asks about 1 field which value is right.</numerusform>
            <numerusform>The coordination asks about %n fields which value is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n date(s) fall within the next 14 days. Your colleague has to confirm each before the case changes hands; until then you answer for them.</source>
        <translation>
            <numerusform>One date falls within the next 14 days. Your colleague has to confirm it before the case changes hands; until then you answer for it.</numerusform>
            <numerusform>%n dates fall within the next 14 days. Your colleague has to confirm each before the case changes hands; until then you answer for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) go along, {size} in all.</source>
        <translation>
            <numerusform>One document goes along, {size}.</numerusform>
            <numerusform>%n documents go along, {size} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the name goes: the content is not on this device.</source>
        <translation>
            <numerusform>Of one document only the name goes: the content is not on this device.</numerusform>
            <numerusform>Of %n documents only the name goes: the content is not on this device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of volunteers stay with you: end them, and let your colleague give new ones.</source>
        <translation>
            <numerusform>One task of a volunteer stays with you: end it, and let your colleague give a new one.</numerusform>
            <numerusform>%n tasks of volunteers stay with you: end them, and let your colleague give new ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came along, {size} in all.</source>
        <translation>
            <numerusform>One document came along, {size}.</numerusform>
            <numerusform>%n documents came along, {size} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the name is here so far. What is still on its way comes with the next exchange.</source>
        <translation>
            <numerusform>Of one document only the name is here so far. What is still on its way comes with the next exchange.</numerusform>
            <numerusform>Of %n documents only the name is here so far. What is still on its way comes with the next exchange.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>The next try is possible in one second.</numerusform>
            <numerusform>The next try is possible in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>one word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerList</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
