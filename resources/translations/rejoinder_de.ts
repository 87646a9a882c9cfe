<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Aim</name>
    <message>
        <source>%1 and its replies</source>
        <translation>%1 mit Antworten</translation>
    </message>
    <message>
        <source>%1 → #%2</source>
        <translation>%1 → #%2</translation>
    </message>
    <message>
        <source>%1 → article</source>
        <translation>%1 → Artikel</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>There is no comment #%1</source>
        <translation>Es gibt keinen Kommentar #%1</translation>
    </message>
    <message>
        <source>A comment cannot answer itself</source>
        <translation>Ein Kommentar kann nicht auf sich selbst antworten</translation>
    </message>
    <message>
        <source>#%1 is itself below #%2</source>
        <translation>#%1 steht selbst unter #%2</translation>
    </message>
    <message>
        <source>#%1 answers the article</source>
        <translation>#%1 antwortet auf den Artikel</translation>
    </message>
    <message>
        <source>#%1 answers something lost</source>
        <translation>#%1 antwortet auf etwas Verlorenes</translation>
    </message>
    <message>
        <source>#%1 answers #%2</source>
        <translation>#%1 antwortet auf #%2</translation>
    </message>
    <message>
        <source>Correct line %1</source>
        <translation>Zeile %1 korrigieren</translation>
    </message>
    <message>
        <source>A comment starts at line %1</source>
        <translation>In Zeile %1 beginnt ein Kommentar</translation>
    </message>
    <message>
        <source>No comment starts at line %1</source>
        <translation>In Zeile %1 beginnt kein Kommentar</translation>
    </message>
    <message>
        <source>Line %1 is by %2</source>
        <translation>Zeile %1 stammt von %2</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Rename tag %1</source>
        <translation>Tag %1 umbenennen</translation>
    </message>
    <message>
        <source>Move tag %1</source>
        <translation>Tag %1 verschieben</translation>
    </message>
    <message>
        <source>%1 of tag %2</source>
        <translation>%1 des Tags %2</translation>
    </message>
    <message>
        <source>New group %1</source>
        <translation>Neue Gruppe %1</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Neues Tag %1</translation>
    </message>
    <message>
        <source>Delete tag %1</source>
        <translation>Tag %1 löschen</translation>
    </message>
    <message>
        <source>Merge tag %1 into %2</source>
        <translation>Tag %1 in %2 aufgehen lassen</translation>
    </message>
    <message>
        <source>Split tag %1 off %2</source>
        <translation>Tag %1 von %2 abspalten</translation>
    </message>
</context>
<context>
    <name>CodingStrip</name>
    <message>
        <source>%1 on “%2”</source>
        <translation>%1 bei „%2“</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>level %1 to %2</source>
        <translation>Ebene %1 bis %2</translation>
    </message>
    <message>
        <source>from level %1</source>
        <translation>ab Ebene %1</translation>
    </message>
    <message>
        <source>No comment contains “%1”.</source>
        <translation>Kein Kommentar enthält „%1“.</translation>
    </message>
    <message>
        <source>No comment is all of this: %1.</source>
        <translation>Auf keinen Kommentar trifft all das zu: %1.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Thread</source>
        <translation>Dis&amp;kussion</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>Anno&amp;tieren</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Languag&amp;e</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>most answered</source>
        <translation>meiste Antworten</translation>
    </message>
    <message>
        <source>by person</source>
        <translation>nach Person</translation>
    </message>
    <message>
        <source>dump</source>
        <translation>Abzug</translation>
    </message>
</context>
<context>
    <name>RebuiltWords</name>
    <message>
        <source>the article</source>
        <translation>den Artikel</translation>
    </message>
    <message>
        <source>something lost</source>
        <translation>etwas Verlorenes</translation>
    </message>
    <message>
        <source>no comment any more</source>
        <translation>einen Kommentar, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>#%1 answers %2 now (before: %3)</source>
        <translation>#%1 antwortet jetzt auf %2 (zuvor auf %3)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Thread rebuilt; nothing else changed</source>
        <translation>Diskussion neu aufgebaut; sonst hat sich nichts geändert</translation>
    </message>
    <message>
        <source>1 comment more</source>
        <translation>1 Kommentar mehr</translation>
    </message>
    <message>
        <source>%1 comments more</source>
        <translation>%1 Kommentare mehr</translation>
    </message>
    <message>
        <source>1 comment less</source>
        <translation>1 Kommentar weniger</translation>
    </message>
    <message>
        <source>%1 comments less</source>
        <translation>%1 Kommentare weniger</translation>
    </message>
    <message>
        <source>1 other reply moved: %1</source>
        <translation>1 weitere Antwort ist verschoben: %1</translation>
    </message>
    <message>
        <source>%1 other replies moved: %2</source>
        <translation>%1 weitere Antworten sind verschoben: %2</translation>
    </message>
    <message>
        <source>Thread rebuilt: %1.</source>
        <translation>Diskussion neu aufgebaut: %1.</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
</context>
<context>
    <name>ThreadWords</name>
    <message>
        <source>Unnamed %1</source>
        <translation>Namenlos %1</translation>
    </message>
    <message numerus="yes">
        <source>%n replies hidden</source>
        <translation>
            <numerusform>%n Antwort verborgen</numerusform>
            <numerusform>%n Antworten verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reply hidden</source>
        <translation>1 Antwort verborgen</translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>1 Zweifel</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n Zweifel</numerusform>
            <numerusform>%n Zweifel</numerusform>
        </translation>
    </message>
    <message>
        <source>deepest %1</source>
        <translation>Tiefe %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>answers a lost comment</source>
        <translation>antwortet auf Verlorenes</translation>
    </message>
    <message>
        <source>boundary? %1</source>
        <translation>Grenze? %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Place in the thread</source>
        <translation>Stelle in der Diskussion</translation>
    </message>
    <message>
        <source>Comment %1</source>
        <translation>Kommentar %1</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>author inferred</source>
        <translation>Name erschlossen</translation>
    </message>
    <message>
        <source>link %1 percent</source>
        <translation>Bezug zu %1 Prozent sicher</translation>
    </message>
    <message>
        <source>answers a comment that is not in the dump</source>
        <translation>antwortet auf einen Kommentar, der im Textabzug fehlt</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>1 tagged passage</source>
        <translation>1 getaggte Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n tagged passages</source>
        <translation>
            <numerusform>%n getaggte Stelle</numerusform>
            <numerusform>%n getaggte Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>Fold the replies to %1 %2</source>
        <translation>Antworten auf %1 %2 einklappen</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>den Artikel</translation>
    </message>
    <message>
        <source>a comment that is not in the dump</source>
        <translation>einen Kommentar, der im Textabzug fehlt</translation>
    </message>
    <message>
        <source>Answers %1, %2</source>
        <translation>Antwortet auf %1, %2</translation>
    </message>
    <message>
        <source>or %1, %2</source>
        <translation>oder auf %1, %2</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Select the words it belongs to, then place it.</source>
        <translation>Wählen Sie die Wörter aus, zu denen es gehört, und ordnen Sie es zu.</translation>
    </message>
    <message>
        <source>Go to the comment it belongs to, then place it.</source>
        <translation>Gehen Sie zu dem Kommentar, zu dem es gehört, und ordnen Sie es zu.</translation>
    </message>
    <message>
        <source>Go to a comment of the person it belongs to, then place it.</source>
        <translation>Gehen Sie zu einem Kommentar der Person, zu der es gehört, und ordnen Sie es zu.</translation>
    </message>
    <message>
        <source>It belongs to the document as a whole.</source>
        <translation>Es gehört zum Dokument als Ganzem.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Re&amp;late to…</source>
        <translation>&amp;In Beziehung setzen…</translation>
    </message>
    <message>
        <source>Forget what was to be related</source>
        <translation>Begonnene Beziehung verwerfen</translation>
    </message>
    <message>
        <source>Tagged words end later</source>
        <translation>Getaggte Wörter enden später</translation>
    </message>
    <message>
        <source>Tagged words end earlier</source>
        <translation>Getaggte Wörter enden früher</translation>
    </message>
    <message>
        <source>Tagged words start earlier</source>
        <translation>Getaggte Wörter beginnen früher</translation>
    </message>
    <message>
        <source>Tagged words start later</source>
        <translation>Getaggte Wörter beginnen später</translation>
    </message>
    <message>
        <source>Split tag at the caret</source>
        <translation>Tag am Textcursor teilen</translation>
    </message>
    <message>
        <source>Merge with the next of the same tag</source>
        <translation>Mit der nächsten Stelle desselben Tags verbinden</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Taggen…</translation>
    </message>
    <message>
        <source>Tag the &amp;comment…</source>
        <translation>&amp;Kommentar taggen…</translation>
    </message>
    <message>
        <source>Tag the repl&amp;y to its parent…</source>
        <translation>Antw&amp;ortbezug taggen…</translation>
    </message>
    <message>
        <source>Tag the pers&amp;on…</source>
        <translation>&amp;Person taggen…</translation>
    </message>
    <message>
        <source>Tag the &amp;document…</source>
        <translation>&amp;Dokument taggen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve tag</source>
        <translation>Tag &amp;entfernen</translation>
    </message>
    <message>
        <source>C&amp;hange tag…</source>
        <translation>T&amp;ag ändern…</translation>
    </message>
    <message>
        <source>Stance, con&amp;fidence and weight…</source>
        <translation>&amp;Haltung, Sicherheit und Gewicht…</translation>
    </message>
    <message>
        <source>&amp;Repeat tagging</source>
        <translation>Tag &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Next comment</source>
        <translation>Nä&amp;chster Kommentar</translation>
    </message>
    <message>
        <source>&amp;Previous comment</source>
        <translation>Vo&amp;riger Kommentar</translation>
    </message>
    <message>
        <source>P&amp;arent</source>
        <translation>Übergeordneter Ko&amp;mmentar</translation>
    </message>
    <message>
        <source>First &amp;reply</source>
        <translation>&amp;Erste Antwort</translation>
    </message>
    <message>
        <source>Next &amp;sibling</source>
        <translation>Näc&amp;hster auf dieser Ebene</translation>
    </message>
    <message>
        <source>Pre&amp;vious sibling</source>
        <translation>Voriger a&amp;uf dieser Ebene</translation>
    </message>
    <message>
        <source>Roo&amp;t</source>
        <translation>O&amp;berster Kommentar</translation>
    </message>
    <message>
        <source>Pee&amp;k at what it answers</source>
        <translation>Blick auf da&amp;s Beantwortete</translation>
    </message>
    <message>
        <source>F&amp;old or unfold</source>
        <translation>Ein- o&amp;der ausklappen</translation>
    </message>
    <message>
        <source>Fold what it is &amp;in</source>
        <translation>Umgebenden Z&amp;weig einklappen</translation>
    </message>
    <message>
        <source>&amp;Go to number…</source>
        <translation>&amp;Gehe zu Nummer…</translation>
    </message>
    <message>
        <source>&amp;Quoted paragraph</source>
        <translation>Z&amp;itierter Absatz</translation>
    </message>
    <message>
        <source>Next &amp;doubt</source>
        <translation>&amp;Nächster Zweifel</translation>
    </message>
    <message>
        <source>Previous do&amp;ubt</source>
        <translation>V&amp;origer Zweifel</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>&amp;Filtern…</translation>
    </message>
    <message>
        <source>S&amp;how every comment</source>
        <translation>A&amp;lle Kommentare zeigen</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>Read or unread with all below</source>
        <translation>Gelesen oder ungelesen, mit allem darunter</translation>
    </message>
    <message>
        <source>Previous tagged span</source>
        <translation>Vorige getaggte Wörter</translation>
    </message>
    <message>
        <source>Next tagged span</source>
        <translation>Nächste getaggte Wörter</translation>
    </message>
    <message>
        <source>Place a &amp;caret</source>
        <translation>&amp;Textcursor setzen</translation>
    </message>
    <message>
        <source>Extend selection by sentenc&amp;e</source>
        <translation>Auswahl um einen Satz erweitern</translation>
    </message>
    <message>
        <source>Extend selection by co&amp;mment</source>
        <translation>Auswahl um einen Kommentar erweitern</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Order as in the dump</source>
        <translation>Wie im Textabzug</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Most answered first</source>
        <translation>Meiste Antworten zuerst</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Ans&amp;wers…</source>
        <translation>&amp;Antwortet auf…</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>&amp;Codebuch…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Same ta&amp;g in the other columns</source>
        <translation>Dasselbe Tag in den anderen Spalten</translation>
    </message>
    <message>
        <source>Articles abo&amp;ve their threads</source>
        <translation>Artikel über den Disk&amp;ussionen</translation>
    </message>
    <message>
        <source>F&amp;ocus mode</source>
        <translation>&amp;Fokusmodus</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;sample project</source>
        <translation>Beispie&amp;lprojekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Paste dump</source>
        <translation>&amp;Textabzug einfügen</translation>
    </message>
    <message>
        <source>&amp;Export CSV</source>
        <translation>&amp;CSV exportieren</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>W&amp;eitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rü&amp;ckwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Language of the &amp;computer</source>
        <translation>Sprache des &amp;Computers</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Passages of this tag</source>
        <translation>&amp;Stellen dieses Tags</translation>
    </message>
    <message>
        <source>Tag &amp;all like this…</source>
        <translation>Alle &amp;gleichen taggen…</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>Article + t&amp;hread</source>
        <translation>Artike&amp;l + Diskussion</translation>
    </message>
    <message>
        <source>&amp;Thread</source>
        <translation>D&amp;iskussion</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>V&amp;ergleich</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Normale &amp;Textgröße</translation>
    </message>
    <message>
        <source>Articles with se&amp;rifs</source>
        <translation>Artikel &amp;mit Serifen</translation>
    </message>
    <message>
        <source>Articles &amp;without serifs</source>
        <translation>Artikel ohne Serifen</translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation>Schmale Spalte</translation>
    </message>
    <message>
        <source>Normal column</source>
        <translation>Normale Spalte</translation>
    </message>
    <message>
        <source>Wide column</source>
        <translation>Breite Spalte</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Fa&amp;rben des Systems</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Place a caret</source>
        <translation>Textcursor setzen</translation>
    </message>
    <message>
        <source>Next tagged passage</source>
        <translation>Nächste getaggte Stelle</translation>
    </message>
    <message>
        <source>Previous tagged passage</source>
        <translation>Vorige getaggte Stelle</translation>
    </message>
    <message>
        <source>Extend selection by a word</source>
        <translation>Auswahl um ein Wort erweitern</translation>
    </message>
    <message>
        <source>Extend selection by a sentence</source>
        <translation>Auswahl um einen Satz erweitern</translation>
    </message>
    <message>
        <source>Extend selection by a paragraph</source>
        <translation>Auswahl um einen Absatz erweitern</translation>
    </message>
    <message>
        <source>Tag comment and repl&amp;ies…</source>
        <translation>Kommentar &amp;mit Antworten taggen…</translation>
    </message>
    <message>
        <source>Rena&amp;me tag</source>
        <translation>Tag &amp;umbenennen</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Erster Kommentar</translation>
    </message>
    <message>
        <source>Last comment</source>
        <translation>Letzter Kommentar</translation>
    </message>
    <message>
        <source>Fold all below</source>
        <translation>Alles darunter einklappen</translation>
    </message>
    <message>
        <source>Fold siblings</source>
        <translation>Diese Ebene einklappen</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Nur diese Person</translation>
    </message>
    <message>
        <source>Next untagged</source>
        <translation>Nächster ohne Tag</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Nächster Ungelesener</translation>
    </message>
    <message>
        <source>Extend selection by word</source>
        <translation>Auswahl um ein Wort erweitern</translation>
    </message>
    <message>
        <source>Next col&amp;umn</source>
        <translation>&amp;Nächste Spalte</translation>
    </message>
    <message>
        <source>Same person in the other columns</source>
        <translation>Dieselbe Person in den anderen Spalten</translation>
    </message>
    <message>
        <source>Add a colu&amp;mn</source>
        <translation>S&amp;palte hinzufügen</translation>
    </message>
    <message>
        <source>Close the column</source>
        <translation>Spalte schließen</translation>
    </message>
    <message>
        <source>Export repor&amp;t…</source>
        <translation>Bericht &amp;exportieren…</translation>
    </message>
    <message>
        <source>Chec&amp;k spelling in notes</source>
        <translation>Rechtschreibung in Noti&amp;zen prüfen</translation>
    </message>
    <message>
        <source>Ne&amp;w variable…</source>
        <translation>Neue &amp;Variable…</translation>
    </message>
    <message>
        <source>Draw relations</source>
        <translation>Beziehungen zeichnen</translation>
    </message>
    <message>
        <source>Split a ta&amp;g in two…</source>
        <translation>Ein Tag in &amp;zwei teilen…</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>it is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>there is nothing but white space in it</source>
        <translation>enthält nur Leerraum</translation>
    </message>
    <message>
        <source>it is binary data, not text</source>
        <translation>enthält Binärdaten, keinen Text</translation>
    </message>
    <message>
        <source>it is %1, not text</source>
        <translation>ist %1, kein Text</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>dafür reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>there is not enough memory for its %1</source>
        <translation>für %1 reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>it needs more memory than there is</source>
        <translation>braucht mehr Speicher, als da ist</translation>
    </message>
    <message>
        <source>its %1 are more than the limit of %2</source>
        <translation>%1 sind mehr als die Grenze von %2</translation>
    </message>
    <message>
        <source>its %1 are more than the %2 that a project can hold</source>
        <translation>%1 sind mehr als die %2, die ein Projekt fasst</translation>
    </message>
    <message>
        <source>its %1 of its text are more than the %2 that a project can hold</source>
        <translation>%1 Text sind mehr als die %2, die ein Projekt fasst</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>it is not a regular file (a pipe, socket or device)</source>
        <translation>ist keine gewöhnliche Datei (sondern Pipe, Socket oder Gerät)</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>Sie dürfen sie nicht lesen</translation>
    </message>
    <message>
        <source>there is no permission to read and write it</source>
        <translation>die Rechte zum Lesen und Schreiben fehlen</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>die symbolischen Links führen im Kreis</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>it cannot be written (%1)</source>
        <translation>kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>is not a Rejoinder project</source>
        <translation>ist kein Rejoinder-Projekt</translation>
    </message>
    <message>
        <source>was written by a newer version of Rejoinder</source>
        <translation>wurde von einer neueren Version von Rejoinder geschrieben</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>the same bytes are in the project already</source>
        <translation>dieselben Bytes sind schon im Projekt</translation>
    </message>
    <message>
        <source>the document is not in the project</source>
        <translation>das Dokument ist nicht im Projekt</translation>
    </message>
    <message>
        <source>the quoted cell that begins here is never closed</source>
        <translation>die Zelle in Anführungszeichen, die hier beginnt, endet nie</translation>
    </message>
    <message>
        <source>there is text behind the end of a quoted cell</source>
        <translation>hinter dem Ende einer Zelle in Anführungszeichen steht Text</translation>
    </message>
    <message>
        <source>there are %1 cells under %2 column names</source>
        <translation>es gibt %1 Zellen unter %2 Spaltennamen</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>die Spalte %1 fehlt</translation>
    </message>
    <message>
        <source>the columns %1 are missing</source>
        <translation>die Spalten %1 fehlen</translation>
    </message>
    <message>
        <source>it holds none of codebook.csv, codings.csv, notes.csv, relations.csv and variables.csv</source>
        <translation>enthält weder codebook.csv noch codings.csv, notes.csv, relations.csv oder variables.csv</translation>
    </message>
    <message>
        <source>it is no XML that can be read (%1)</source>
        <translation>ist kein lesbares XML (%1)</translation>
    </message>
    <message>
        <source>it is no codebook (.qdc): it begins with %1</source>
        <translation>ist kein Codebuch (.qdc), sondern beginnt mit %1</translation>
    </message>
    <message>
        <source>a code has no name</source>
        <translation>ein Code hat keinen Namen</translation>
    </message>
    <message>
        <source>codes stand in each other more than 100 deep</source>
        <translation>Codes stehen mehr als 100 Ebenen tief ineinander</translation>
    </message>
    <message>
        <source>an indented line continues nothing</source>
        <translation>eine eingerückte Zeile setzt nichts fort</translation>
    </message>
    <message>
        <source>expected &quot;key: value&quot;</source>
        <translation>erwartet wird „key: value“</translation>
    </message>
    <message>
        <source>there is no preset codebook of this name</source>
        <translation>ein mitgeliefertes Codebuch dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>the codebook has no name</source>
        <translation>das Codebuch hat keinen Namen</translation>
    </message>
    <message>
        <source>the code has no name</source>
        <translation>der Code hat keinen Namen</translation>
    </message>
    <message>
        <source>the version is not a number from 1 on</source>
        <translation>die Version ist keine Zahl ab 1</translation>
    </message>
    <message>
        <source>the palette is not a number from 0 to 12</source>
        <translation>die Palette ist keine Zahl von 0 bis 12</translation>
    </message>
    <message>
        <source>a shortcut is one letter A to Z, but not D</source>
        <translation>ein Kürzel ist ein Buchstabe von A bis Z, aber nicht D</translation>
    </message>
    <message>
        <source>the letter %1 is taken</source>
        <translation>der Buchstabe %1 ist vergeben</translation>
    </message>
    <message>
        <source>the abbreviation %1 is taken</source>
        <translation>die Abkürzung %1 ist vergeben</translation>
    </message>
    <message>
        <source>%1 stands before the first group or code</source>
        <translation>%1 steht vor der ersten Gruppe oder dem ersten Code</translation>
    </message>
    <message>
        <source>%1 belongs before the first group or code</source>
        <translation>%1 gehört vor die erste Gruppe oder den ersten Code</translation>
    </message>
    <message>
        <source>%1 is no key of a codebook</source>
        <translation>%1 ist kein Schlüssel eines Codebuchs</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>%1 does not stand above</source>
        <translation>%1 steht nicht darüber</translation>
    </message>
    <message>
        <source>%1 is missing before it</source>
        <translation>davor fehlt %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>an attribute needs a name</source>
        <translation>ein Attribut braucht einen Namen</translation>
    </message>
    <message>
        <source>the attribute %1 is there twice</source>
        <translation>das Attribut %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>%1 is neither text, number nor date; choices stand between &quot;|&quot;</source>
        <translation>%1 ist weder text, number noch date; zwischen Auswahlen steht „|“</translation>
    </message>
    <message>
        <source>a variable needs a name</source>
        <translation>eine Variable braucht einen Namen</translation>
    </message>
    <message>
        <source>the name of a variable has no blanks around it</source>
        <translation>um den Namen einer Variablen stehen keine Leerzeichen</translation>
    </message>
    <message>
        <source>the name of a variable is one line</source>
        <translation>der Name einer Variablen ist eine Zeile</translation>
    </message>
    <message>
        <source>only a choice has choices</source>
        <translation>nur eine Auswahl hat Auswahlen</translation>
    </message>
    <message>
        <source>the variable %1 needs choices</source>
        <translation>die Variable %1 braucht Auswahlen</translation>
    </message>
    <message>
        <source>a choice is one line of words without &quot;|&quot;</source>
        <translation>eine Auswahl ist eine Zeile ohne „|“</translation>
    </message>
    <message>
        <source>the choice %1 is there twice</source>
        <translation>die Auswahl %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>there is a variable %1 already</source>
        <translation>eine Variable %1 gibt es schon</translation>
    </message>
    <message>
        <source>the variable %1 has values already</source>
        <translation>die Variable %1 hat schon Werte</translation>
    </message>
    <message>
        <source>the variable %1 says nothing of such a target</source>
        <translation>die Variable %1 sagt von so etwas nichts</translation>
    </message>
    <message>
        <source>a value is not empty</source>
        <translation>ein Wert ist nicht leer</translation>
    </message>
    <message>
        <source>a value is one line</source>
        <translation>ein Wert ist eine Zeile</translation>
    </message>
    <message>
        <source>a value does not fit: %1</source>
        <translation>ein Wert passt nicht: %1</translation>
    </message>
    <message>
        <source>%1 is no number; one looks like 12 or -3.5</source>
        <translation>%1 ist keine Zahl; eine sieht aus wie 12 oder -3.5</translation>
    </message>
    <message>
        <source>%1 is no date; one looks like 2026, 2026-05 or 2026-05-03</source>
        <translation>%1 ist kein Datum; eines sieht aus wie 2026, 2026-05 oder 2026-05-03</translation>
    </message>
    <message>
        <source>%1 is none of the choices of %2</source>
        <translation>%1 ist keine der Auswahlen von %2</translation>
    </message>
    <message>
        <source>one coding uses the tag %1, so it cannot become a group</source>
        <translation>eine Stelle trägt das Tag %1, deshalb kann es keine Gruppe werden</translation>
    </message>
    <message>
        <source>%1 codings use the tag %2, so it cannot become a group</source>
        <translation>%1 Stellen tragen das Tag %2, deshalb kann es keine Gruppe werden</translation>
    </message>
    <message>
        <source>one coding uses the tag %1 or one below it</source>
        <translation>eine Stelle trägt das Tag %1 oder eines darunter</translation>
    </message>
    <message>
        <source>%1 codings use the tag %2 or one below it</source>
        <translation>%1 Stellen tragen das Tag %2 oder eines darunter</translation>
    </message>
    <message>
        <source>relations use the tag %1 or one below it</source>
        <translation>Beziehungen verwenden das Tag %1 oder eines darunter</translation>
    </message>
    <message>
        <source>the tag %1 cannot stand below itself</source>
        <translation>das Tag %1 kann nicht unter sich selbst stehen</translation>
    </message>
    <message>
        <source>the tag above %1 is not in the codebook</source>
        <translation>das Tag über %1 ist nicht im Codebuch</translation>
    </message>
    <message>
        <source>%1 is a group of tags and is put on nothing itself</source>
        <translation>%1 ist eine Gruppe von Tags und wird selbst nicht vergeben</translation>
    </message>
    <message>
        <source>the tag to delete is not in the codebook</source>
        <translation>das Tag, das gelöscht werden soll, ist nicht im Codebuch</translation>
    </message>
    <message>
        <source>the coding to delete is not in the project</source>
        <translation>die getaggte Stelle, die gelöscht werden soll, ist nicht im Projekt</translation>
    </message>
    <message>
        <source>the note to delete is not in the project</source>
        <translation>die Notiz, die gelöscht werden soll, ist nicht im Projekt</translation>
    </message>
    <message>
        <source>the relation to delete is not in the project</source>
        <translation>die Beziehung, die gelöscht werden soll, ist nicht im Projekt</translation>
    </message>
    <message>
        <source>the variable to delete is not in the project</source>
        <translation>die Variable, die gelöscht werden soll, ist nicht im Projekt</translation>
    </message>
    <message>
        <source>the value to delete is not in the project</source>
        <translation>der Wert, der gelöscht werden soll, ist nicht im Projekt</translation>
    </message>
    <message>
        <source>the variable of the value is not in the project</source>
        <translation>die Variable des Werts ist nicht im Projekt</translation>
    </message>
    <message>
        <source>the decision to take back is not in the project</source>
        <translation>die Entscheidung, die zurückgenommen werden soll, ist nicht im Projekt</translation>
    </message>
    <message>
        <source>the tag of the %1 is not in the codebook</source>
        <translation>%1: das Tag ist nicht im Codebuch</translation>
    </message>
    <message>
        <source>the tag that the %1 is put on is not in the codebook</source>
        <translation>%1: das Tag, an dem sie hängt, ist nicht im Codebuch</translation>
    </message>
    <message>
        <source>the coding that the %1 is put on is not in the project</source>
        <translation>%1: die getaggte Stelle, an der sie hängt, ist nicht im Projekt</translation>
    </message>
    <message>
        <source>the document of the %1 is not in the project</source>
        <translation>%1: das Dokument ist nicht im Projekt</translation>
    </message>
    <message>
        <source>the place of the %1 lies beyond the end of its document</source>
        <translation>%1: die Stelle liegt hinter dem Ende des Dokuments</translation>
    </message>
    <message>
        <source>the annotator of the %1 is not known in the project</source>
        <translation>%1: wer sie gemacht hat, ist im Projekt nicht bekannt</translation>
    </message>
    <message>
        <source>a relation goes from a passage, a comment or a coding to another</source>
        <translation>eine Beziehung führt von einer Stelle, einem Kommentar oder einem Tag zu anderem</translation>
    </message>
    <message>
        <source>there is no such entry in the history</source>
        <translation>diesen Eintrag gibt es im Verlauf nicht</translation>
    </message>
    <message>
        <source>it has been undone already</source>
        <translation>das ist schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>it was done with an older version of the program</source>
        <translation>das geschah mit einer älteren Version des Programms</translation>
    </message>
    <message>
        <source>what is older was done with an older version of the program</source>
        <translation>alles Ältere geschah mit einer älteren Version des Programms</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>the change could not be recorded</source>
        <translation>die Änderung konnte nicht aufgezeichnet werden</translation>
    </message>
    <message>
        <source>an entry of the history cannot be read</source>
        <translation>ein Eintrag des Verlaufs ist nicht lesbar</translation>
    </message>
    <message>
        <source>something it changed has been changed again since, or is still in use</source>
        <translation>etwas davon wurde seither wieder geändert oder wird noch verwendet</translation>
    </message>
    <message>
        <source>is open in another window or program</source>
        <translation>ist in einem anderen Fenster oder Programm geöffnet</translation>
    </message>
    <message>
        <source>is damaged or not a project file (%1)</source>
        <translation>ist beschädigt oder keine Projektdatei (%1)</translation>
    </message>
    <message>
        <source>has no room for something this large (%1)</source>
        <translation>hat für etwas so Großes keinen Platz (%1)</translation>
    </message>
    <message>
        <source>could not be read or written (%1)</source>
        <translation>konnte nicht gelesen oder geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>getaggte Stelle</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 is no UUID</source>
        <translation>%1 ist keine UUID</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>the selected words</source>
        <translation>die ausgewählten Wörter</translation>
    </message>
    <message>
        <source>the tag</source>
        <translation>das Tag</translation>
    </message>
    <message>
        <source>the tagged passage</source>
        <translation>die getaggte Stelle</translation>
    </message>
    <message>
        <source>the person of %1</source>
        <translation>die Person von %1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>das Projekt</translation>
    </message>
</context>
<context>
    <name>rejoinder::article::ArticlePane</name>
    <message>
        <source>quoted once</source>
        <translation>einmal zitiert</translation>
    </message>
    <message numerus="yes">
        <source>quoted %n times</source>
        <translation>
            <numerusform>%n-mal zitiert</numerusform>
            <numerusform>%n-mal zitiert</numerusform>
        </translation>
    </message>
    <message>
        <source>answered once</source>
        <translation>einmal beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>answered %n times</source>
        <translation>
            <numerusform>%n-mal beantwortet</numerusform>
            <numerusform>%n-mal beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>rejoinder::article::ArticleView</name>
    <message>
        <source>1 comment quotes this paragraph</source>
        <translation>1 Kommentar zitiert diesen Absatz</translation>
    </message>
    <message numerus="yes">
        <source>%n comments quote this paragraph</source>
        <translation>
            <numerusform>%n Kommentar zitiert diesen Absatz</numerusform>
            <numerusform>%n Kommentare zitieren diesen Absatz</numerusform>
        </translation>
    </message>
    <message>
        <source>1 comment answers the article here</source>
        <translation>1 Kommentar antwortet hier auf den Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n comments answer the article here</source>
        <translation>
            <numerusform>%n Kommentar antwortet hier auf den Artikel</numerusform>
            <numerusform>%n Kommentare antworten hier auf den Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Choose a document in the Library to read its article here.</source>
        <translation>Wählen Sie in der Bibliothek ein Dokument, um seinen Artikel hier zu lesen.</translation>
    </message>
    <message>
        <source>No article was found in this dump. The Source pane shows all of it.</source>
        <translation>In diesem Textabzug wurde kein Artikel gefunden. Der Bereich Quelle zeigt ihn ganz.</translation>
    </message>
</context>
<context>
    <name>rejoinder::codebook::CodeForm</name>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Letter that tags</source>
        <translation>Buchstabe zum Taggen</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Buchstabe</translation>
    </message>
    <message>
        <source>&amp;Short</source>
        <translation>&amp;Kürzel</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>&amp;Include</source>
        <translation>&amp;Gehört dazu</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>Gehört n&amp;icht dazu</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>B&amp;eispiele</translation>
    </message>
    <message>
        <source>Where none is ticked, the tag is used everywhere</source>
        <translation>Ist nichts angekreuzt, gilt das Tag überall</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Tag braucht einen Namen.</translation>
    </message>
    <message>
        <source>A letter is one from A to Z.</source>
        <translation>Möglich sind die Buchstaben A bis Z.</translation>
    </message>
    <message>
        <source>%1 goes to doubts and to unread comments.</source>
        <translation>%1 führt zu Zweifeln und ungelesenen Kommentaren.</translation>
    </message>
    <message>
        <source>%1 is the letter of “%2”.</source>
        <translation>%1 ist der Buchstabe von „%2“.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Inclusion rule</source>
        <translation>Einschlussregel</translation>
    </message>
    <message>
        <source>Exclusion rule</source>
        <translation>Ausschlussregel</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Attrib&amp;utes</source>
        <translation>Attrib&amp;ute</translation>
    </message>
    <message>
        <source>Asked of every place with this tag, one a line:
polarity: positive | negative
strength: number</source>
        <translation>Gefragt bei jeder Stelle mit diesem Tag, eines je Zeile:
Polarität: positiv | negativ
Stärke: number</translation>
    </message>
    <message>
        <source>One a line: a name alone asks for words; behind a colon stands number, date, or the choices with | between them. Tags below this one ask for it too.</source>
        <translation>Eines je Zeile: ein Name allein fragt nach Worten; hinter einem Doppelpunkt steht number, date oder die Auswahlen mit | dazwischen. Tags darunter fragen ebenfalls danach.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Attributes: %1</source>
        <translation>Attribute: %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::codebook::CodebookDialog</name>
    <message>
        <source>New &amp;tag</source>
        <translation>Neues &amp;Tag</translation>
    </message>
    <message>
        <source>New &amp;group</source>
        <translation>Neue &amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Aufgehen in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>&amp;Neue Version…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
    <message>
        <source>New version of the codebook</source>
        <translation>Neue Version des Codebuchs</translation>
    </message>
    <message>
        <source>What is new in it?</source>
        <translation>Was ist neu daran?</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Teilen…</translation>
    </message>
</context>
<context>
    <name>rejoinder::codebook::PalettePicker</name>
    <message>
        <source>Colour and line style</source>
        <translation>Farbe und Linienart</translation>
    </message>
</context>
<context>
    <name>rejoinder::codebook::VersionsDialog</name>
    <message>
        <source>History of the codebook</source>
        <translation>Verlauf des Codebuchs</translation>
    </message>
    <message>
        <source>Versions and changes</source>
        <translation>Versionen und Änderungen</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Since version %1</source>
        <translation>Seit Version %1</translation>
    </message>
    <message>
        <source>Version %1 · %2, %3</source>
        <translation>Version %1 · %2, %3</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
</context>
<context>
    <name>rejoinder::commands::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun?</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>Name des Befehls</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter do it   Esc close</source>
        <translation>↑↓ wählen   Enter ausführen   Esc schließen</translation>
    </message>
    <message>
        <source>Nothing that can be done now is called so.</source>
        <translation>Kein Befehl, der jetzt möglich ist, heißt so.</translation>
    </message>
</context>
<context>
    <name>rejoinder::find::FindPane</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Find in articles, comments and notes</source>
        <translation>In Artikeln, Kommentaren und Notizen suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Fundstelle</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Fundstelle</numerusform>
            <numerusform>%n Fundstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n places</source>
        <translation>
            <numerusform>die erste Fundstelle (%n)</numerusform>
            <numerusform>die ersten %n Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The project could not be searched.</source>
        <translation>Das Projekt konnte nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>Nothing contains “%1”.</source>
        <translation>Nichts enthält „%1“.</translation>
    </message>
    <message>
        <source>What you type is looked for in every article, comment and note of the project. “Words in quotation marks” stand side by side.</source>
        <translation>Was Sie eingeben, wird in allen Artikeln, Kommentaren und Notizen des Projekts gesucht. “Wörter in Anführungszeichen” stehen nebeneinander.</translation>
    </message>
</context>
<context>
    <name>rejoinder::find::HitModel</name>
    <message>
        <source>unnamed</source>
        <translation>namenlos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Article ¶%1</source>
        <translation>Artikel ¶%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on %1 #%2</source>
        <translation>Notiz über %1 #%2</translation>
    </message>
</context>
<context>
    <name>rejoinder::keys::KeyDelegate</name>
    <message>
        <source>New key of %1</source>
        <translation>Neue Taste für %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::keys::KeysDialog</name>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Lassen</translation>
    </message>
    <message>
        <source>&amp;Single keys (letters and digits without Ctrl or Alt) act in reading panes</source>
        <translation>&amp;Einzeltasten (Buchstaben und Ziffern ohne Ctrl oder Alt) gelten in Lesebereichen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find by name or key</source>
        <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
        <source>What can be done, and by which key</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>“%1” is also %2.</source>
        <translation>„%1“ ist auch %2.</translation>
    </message>
    <message>
        <source>%1 Give it to %2 alone.</source>
        <translation>%1 Nur noch für %2 verwenden.</translation>
    </message>
    <message>
        <source>Enter on a line, then its new key. Backspace takes the key away.</source>
        <translation>Enter auf einer Zeile, dann die neue Taste. Backspace nimmt die Taste weg.</translation>
    </message>
    <message>
        <source>Nothing is called so or has such a key.</source>
        <translation>Nichts heißt so oder hat eine solche Taste.</translation>
    </message>
</context>
<context>
    <name>rejoinder::keys::KeysModel</name>
    <message>
        <source>instead of none</source>
        <translation>statt keiner</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, abgeschaltet</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>rejoinder::library::LibraryDelegate</name>
    <message>
        <source>clear</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>1 Zweifel</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n Zweifel</numerusform>
            <numerusform>%n Zweifel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>rejoinder::library::LibraryModel</name>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded</source>
        <translation>
            <numerusform>%n getaggt</numerusform>
            <numerusform>%n getaggt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>1 Zweifel</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n Zweifel</numerusform>
            <numerusform>%n Zweifel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, earlier version</source>
        <translation>%1, frühere Fassung</translation>
    </message>
</context>
<context>
    <name>rejoinder::library::LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;beside</source>
        <translation>&amp;Daneben öffnen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter 1 document</source>
        <translation>1 Dokument filtern</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n documents</source>
        <translation>
            <numerusform>%n Dokument filtern</numerusform>
            <numerusform>%n Dokumente filtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents appear here when you import text dumps of article pages.</source>
        <translation>Dokumente erscheinen hier, wenn Sie Textabzüge von Artikelseiten importieren.</translation>
    </message>
    <message>
        <source>No document has “%1” in its title or file name.</source>
        <translation>Kein Dokument hat „%1“ im Titel oder Dateinamen.</translation>
    </message>
    <message>
        <source>Filter of the library</source>
        <translation>Filter der Bibliothek</translation>
    </message>
</context>
<context>
    <name>rejoinder::notes::NoteSpelling</name>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>„%1“ ins Wörterbuch aufnehmen</translation>
    </message>
</context>
<context>
    <name>rejoinder::notes::Notebook</name>
    <message>
        <source>Words of the notes</source>
        <translation>Wörter der Notizen</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Notes by day</source>
        <translation>Notizen nach Tagen</translation>
    </message>
    <message>
        <source>Nothing is noted yet. O writes a note on what is focused.</source>
        <translation>Noch ist nichts notiert. O schreibt eine Notiz über das, was im Fokus ist.</translation>
    </message>
    <message>
        <source>No note holds “%1”.</source>
        <translation>Keine Notiz enthält „%1“.</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>keine Notizen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::notes::NotebookModel</name>
    <message>
        <source>the project</source>
        <translation>das Projekt</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>das Tag %1</translation>
    </message>
    <message>
        <source>a tagged passage</source>
        <translation>eine getaggte Stelle</translation>
    </message>
    <message>
        <source>“%1”, %2%3</source>
        <translation>„%1“, %2%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::notes::NotesPane</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note, preview</source>
        <translation>Notiz, Vorschau</translation>
    </message>
    <message>
        <source>Note on</source>
        <translation>Notiz über</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>das Tag %1</translation>
    </message>
    <message>
        <source>← 1 note</source>
        <translation>← 1 Notiz</translation>
    </message>
    <message numerus="yes">
        <source>← %n notes</source>
        <translation>
            <numerusform>← %n Notiz</numerusform>
            <numerusform>← %n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that link here</source>
        <translation>Notizen, die hierher verweisen</translation>
    </message>
    <message>
        <source>Notes appear here when a project is open.</source>
        <translation>Notizen erscheinen hier, wenn ein Projekt offen ist.</translation>
    </message>
    <message>
        <source>Nothing of this kind is focused.</source>
        <translation>Nichts dieser Art ist im Fokus.</translation>
    </message>
    <message>
        <source>Write a note on %1. Markdown; [[#31]] links to a comment, [[¶5]] to a paragraph.</source>
        <translation>Schreiben Sie eine Notiz über %1. Markdown; [[#31]] verweist auf einen Kommentar, [[¶5]] auf einen Absatz.</translation>
    </message>
    <message>
        <source>Delete note on %1</source>
        <translation>Notiz über %1 löschen</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz über %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>writing …</source>
        <translation>wird geschrieben …</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::relations::Relater</name>
    <message>
        <source>Nothing is related</source>
        <translation>Keine Beziehung gesetzt</translation>
    </message>
    <message>
        <source>Nothing to relate here</source>
        <translation>Hier ist nichts in Beziehung zu setzen</translation>
    </message>
    <message>
        <source>From %1. Now press = on what it is related to.</source>
        <translation>Von %1. Drücken Sie nun = auf dem, wozu die Beziehung besteht.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Relate: %1</source>
        <translation>Beziehung: %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::relations::RelationModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
</context>
<context>
    <name>rejoinder::relations::RelationsPane</name>
    <message>
        <source>Press = on a passage, a tag or a comment, and = again on the one that it supports, attacks, rephrases or repeats.</source>
        <translation>Drücken Sie = auf einer Stelle, einem Tag oder einem Kommentar und noch einmal = dort, wo gestützt, angegriffen, umformuliert oder wiederholt wird.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>1 relation</source>
        <translation>1 Beziehung</translation>
    </message>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the relation “%1”</source>
        <translation>Beziehung „%1“ entfernen</translation>
    </message>
    <message>
        <source>Removed the relation “%1”</source>
        <translation>Beziehung „%1“ entfernt</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::AlikeDialog</name>
    <message>
        <source>Tag all like this</source>
        <translation>Alle gleichen taggen</translation>
    </message>
    <message>
        <source>Places like this</source>
        <translation>Gleiche Stellen</translation>
    </message>
    <message>
        <source>Places that say “%1” or nearly so, and do not carry %2 yet.</source>
        <translation>Stellen, an denen „%1“ oder fast dasselbe steht und die %2 noch nicht tragen.</translation>
    </message>
    <message>
        <source>Tag 1 place</source>
        <translation>1 Stelle taggen</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n places</source>
        <translation>
            <numerusform>%n Stelle taggen</numerusform>
            <numerusform>%n Stellen taggen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::CodeChooser</name>
    <message>
        <source>Tag of the passages</source>
        <translation>Tag der Stellen</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Alle Tags</translation>
    </message>
    <message>
        <source>Any text with the words</source>
        <translation>Beliebiger Text mit den Wörtern</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>every tag</source>
        <translation>alle Tags</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::ConditionField</name>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist früher als</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist später als</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>hat keinen Wert</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>hat einen Wert</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1: variable</source>
        <translation>%1: Variable</translation>
    </message>
    <message>
        <source>%1: how it is compared</source>
        <translation>%1: Vergleich</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: Wert</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>2026-05-03, 2026-05 or 2026</source>
        <translation>2026-05-03, 2026-05 oder 2026</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::CrosstabModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Tag</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::CrosstabView</name>
    <message>
        <source>How often each tag stands where</source>
        <translation>Wie oft jedes Tag wo steht</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::RetrievalPane</name>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Tags by document</source>
        <translation>Tags nach Dokument</translation>
    </message>
    <message>
        <source>Tags by person</source>
        <translation>Tags nach Person</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>Words of the passages</source>
        <translation>Wörter der Stellen</translation>
    </message>
    <message>
        <source>With the words</source>
        <translation>Mit den Wörtern</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>nach Dokument</translation>
    </message>
    <message>
        <source>by person</source>
        <translation>nach Person</translation>
    </message>
    <message>
        <source>by group of tags</source>
        <translation>nach Gruppe von Tags</translation>
    </message>
    <message>
        <source>Type the words that the passages hold.</source>
        <translation>Geben Sie die Wörter ein, die in den Stellen vorkommen.</translation>
    </message>
    <message>
        <source>Nothing is tagged yet. Passages of a tag are shown here across all documents.</source>
        <translation>Noch ist nichts getaggt. Hier erscheinen die Stellen eines Tags aus allen Dokumenten.</translation>
    </message>
    <message>
        <source>No passage holds “%1”.</source>
        <translation>Keine Stelle enthält „%1“.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <translation>%1, mit „%2“</translation>
    </message>
    <message>
        <source>Tags by variable</source>
        <translation>Tags nach Variable</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>No passage answers to this: %1.</source>
        <translation>Auf keine Stelle trifft das zu: %1.</translation>
    </message>
    <message>
        <source>%1, where %2</source>
        <translation>%1, Bedingung: %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::ReviewDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Space ticks · Y takes and goes on · N leaves and goes on</source>
        <translation>Leertaste hakt an · Y nimmt und geht weiter · N lässt aus und geht weiter</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::SegmentModel</name>
    <message>
        <source>answers #%1</source>
        <translation>antwortet auf #%1</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>namenlos</translation>
    </message>
    <message>
        <source>Article ¶%1</source>
        <translation>Artikel ¶%1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation>neben dem Artikel</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Namenlos</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>%1, 1 passage</source>
        <translation>%1, 1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n passages</source>
        <translation>
            <numerusform>%1, %n Stelle</numerusform>
            <numerusform>%1, %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Ohne Wert</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::SplitDialog</name>
    <message>
        <source>Split tag</source>
        <translation>Tag teilen</translation>
    </message>
    <message>
        <source>Passages with this tag</source>
        <translation>Stellen mit diesem Tag</translation>
    </message>
    <message>
        <source>such as: %1, ironic</source>
        <translation>etwa: %1, ironisch</translation>
    </message>
    <message>
        <source>What carries %1. What is ticked gets a new tag beside it.</source>
        <translation>Was %1 trägt. Was angehakt ist, bekommt stattdessen ein neues Tag daneben.</translation>
    </message>
    <message>
        <source>&amp;Name of the new tag</source>
        <translation>&amp;Name des neuen Tags</translation>
    </message>
    <message>
        <source>Move 1 passage</source>
        <translation>1 Stelle verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n passages</source>
        <translation>
            <numerusform>%n Stelle verschieben</numerusform>
            <numerusform>%n Stellen verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::source::SourcePane</name>
    <message>
        <source>The text dump of the open document appears here.</source>
        <translation>Hier erscheint der Textabzug des offenen Dokuments.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>   #%1</source>
        <translation>   #%1</translation>
    </message>
    <message>
        <source>   bytes %1</source>
        <translation>   Bytes %1</translation>
    </message>
    <message>
        <source> (%1 of the file)</source>
        <translation> (%1 der Datei)</translation>
    </message>
</context>
<context>
    <name>rejoinder::source::SourceView</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>A comment &amp;starts here</source>
        <translation>Hier &amp;beginnt ein Kommentar</translation>
    </message>
    <message>
        <source>&amp;No comment starts here</source>
        <translation>Hier beginnt &amp;kein Kommentar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
</context>
<context>
    <name>rejoinder::tags::AttributeForm</name>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>2026, 2026-05 or 2026-05-03</source>
        <translation>2026, 2026-05 oder 2026-05-03</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>rejoinder::tags::CodingStrip</name>
    <message>
        <source>S&amp;ure</source>
        <translation>Si&amp;cher</translation>
    </message>
    <message>
        <source>Wei&amp;ght</source>
        <translation>&amp;Gewicht</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>What the tag here says</source>
        <translation>Was das Tag hier besagt</translation>
    </message>
    <message>
        <source>Stance of %1</source>
        <translation>Haltung von %1</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Keine Haltung</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Neither in favour nor against</source>
        <translation>Neutral, weder dafür noch dagegen</translation>
    </message>
    <message>
        <source>How sure you are, in percent</source>
        <translation>Wie sicher Sie sind, in Prozent</translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation>offen</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>Weight, 0 to 100</source>
        <translation>Gewicht, 0 bis 100</translation>
    </message>
    <message>
        <source>No tag of yours here</source>
        <translation>Hier ist kein Tag von Ihnen</translation>
    </message>
    <message>
        <source>Confidence of %1</source>
        <translation>Sicherheit von %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>No %1 of %2</source>
        <translation>%2 ohne %1</translation>
    </message>
    <message>
        <source>%1 “%2” of %3</source>
        <translation>%3: %1 „%2“</translation>
    </message>
</context>
<context>
    <name>rejoinder::tags::MatchDelegate</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Tag „%1“</translation>
    </message>
    <message>
        <source>1 use</source>
        <translation>1-mal</translation>
    </message>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>rejoinder::tags::RecentGrid</name>
    <message>
        <source>Recent tags: a digit applies at once</source>
        <translation>Letzte Tags: Eine Ziffer taggt sofort</translation>
    </message>
</context>
<context>
    <name>rejoinder::tags::SpanController</name>
    <message>
        <source>No tag of yours here</source>
        <translation>Hier ist kein Tag von Ihnen</translation>
    </message>
    <message>
        <source>%1 is not on words</source>
        <translation>%1 liegt nicht auf Wörtern</translation>
    </message>
    <message>
        <source>Already tagged %1</source>
        <translation>Schon mit %1 getaggt</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <translation>%1 auf „%2“</translation>
    </message>
    <message>
        <source>Move an end of %1</source>
        <translation>Ein Ende von %1 verschieben</translation>
    </message>
    <message>
        <source>No word further</source>
        <translation>Kein weiteres Wort</translation>
    </message>
    <message>
        <source>The caret is not within the tagged words</source>
        <translation>Der Textcursor steht nicht in den getaggten Wörtern</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>%1 is two tags now</source>
        <translation>%1 ist nun zwei Tags</translation>
    </message>
    <message>
        <source>No other %1 in this part</source>
        <translation>Kein weiteres %1 in diesem Teil</translation>
    </message>
    <message>
        <source>Merge two of %1</source>
        <translation>Zwei %1 verbinden</translation>
    </message>
    <message>
        <source>%1 is one tag now</source>
        <translation>%1 ist nun ein Tag</translation>
    </message>
</context>
<context>
    <name>rejoinder::tags::TagController</name>
    <message>
        <source>Tagged %1, 1 character</source>
        <translation>Mit %1 getaggt, 1 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %1, %n characters</source>
        <translation>
            <numerusform>Mit %1 getaggt, %n Zeichen</numerusform>
            <numerusform>Mit %1 getaggt, %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged %1, %2</source>
        <translation>Mit %1 getaggt, %2</translation>
    </message>
    <message>
        <source>Recent tag %1</source>
        <translation>Letztes Tag %1</translation>
    </message>
    <message>
        <source>No recent tag has the digit %1</source>
        <translation>Kein letztes Tag hat die Ziffer %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Nothing to tag here</source>
        <translation>Hier ist nichts zu taggen</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>%1 taggen</translation>
    </message>
    <message>
        <source>tag 1 character</source>
        <translation>1 Zeichen taggen</translation>
    </message>
    <message numerus="yes">
        <source>tag word, %n characters</source>
        <translation>
            <numerusform>Wort taggen, %n Zeichen</numerusform>
            <numerusform>Wort taggen, %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag selection, %n characters</source>
        <translation>
            <numerusform>Auswahl taggen, %n Zeichen</numerusform>
            <numerusform>Auswahl taggen, %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag of yours here</source>
        <translation>Hier ist kein Tag von Ihnen</translation>
    </message>
    <message>
        <source>%1 is not used here</source>
        <translation>%1 wird hier nicht verwendet</translation>
    </message>
    <message>
        <source>Already tagged %1</source>
        <translation>Schon mit %1 getaggt</translation>
    </message>
    <message>
        <source>Tag %1 %2</source>
        <translation>%1 mit %2 taggen</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Nothing to repeat yet</source>
        <translation>Noch nichts zu wiederholen</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>%1 in %2 ändern</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>In %1 umbenannt</translation>
    </message>
</context>
<context>
    <name>rejoinder::tags::TagPalette</name>
    <message>
        <source>Tag palette</source>
        <translation>Tag-Palette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Tags</translation>
    </message>
    <message>
        <source>↑↓ choose   Tab add note   Shift Enter keep open   Esc close</source>
        <translation>↑↓ wählen   Tab Notiz dazu   Shift Enter offen lassen   Esc schließen</translation>
    </message>
</context>
<context>
    <name>rejoinder::tags::TagsPane</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>rejoinder::thread::Breadcrumb</name>
    <message>
        <source>Under %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>darüber</translation>
    </message>
</context>
<context>
    <name>rejoinder::thread::FilterPanel</name>
    <message>
        <source>&amp;Doubts</source>
        <translation>&amp;Zweifel</translation>
    </message>
    <message>
        <source>&amp;Untagged</source>
        <translation>&amp;Ohne Tag</translation>
    </message>
    <message>
        <source>Un&amp;read</source>
        <translation>&amp;Ungelesen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Filter of the thread</source>
        <translation>Filter der Diskussion</translation>
    </message>
    <message>
        <source>words of a comment</source>
        <translation>Wörter eines Kommentars</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>Ta&amp;g</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Ebene</translation>
    </message>
    <message>
        <source>Last level</source>
        <translation>Letzte Ebene</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>any or none</source>
        <translation>beliebig oder keins</translation>
    </message>
    <message>
        <source>&amp;Variable</source>
        <translation>&amp;Variable</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::thread::PeekCard</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>The article, ¶%1</source>
        <translation>Der Artikel, ¶%1</translation>
    </message>
    <message>
        <source>Answers %1</source>
        <translation>Beantwortet: %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::thread::ThreadPane</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Filter the thread (F)</source>
        <translation>Diskussion filtern (F)</translation>
    </message>
    <message>
        <source>Show every comment</source>
        <translation>Alle Kommentare zeigen</translation>
    </message>
    <message>
        <source>Show every comment (Esc)</source>
        <translation>Alle Kommentare zeigen (Esc)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter: every comment</source>
        <translation>Filter: alle Kommentare</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Folge: %1</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>%L1 of %L2 comments</source>
        <translation>%L1 von %L2 Kommentaren</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>1 Zweifel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubts</source>
        <translation>
            <numerusform>%Ln Zweifel</numerusform>
            <numerusform>%Ln Zweifel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::thread::ThreadView</name>
    <message>
        <source>This document has no comments. The Source pane shows its bytes.</source>
        <translation>Dieses Dokument hat keine Kommentare. Der Bereich Quelle zeigt seine Bytes.</translation>
    </message>
    <message>
        <source>The comments of a document stand here once one is open.</source>
        <translation>Hier stehen die Kommentare eines Dokuments, sobald eines offen ist.</translation>
    </message>
    <message>
        <source>Go to #%1</source>
        <translation>Gehe zu #%1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Diskussion</translation>
    </message>
</context>
<context>
    <name>rejoinder::transfer::ExportDialog</name>
    <message>
        <source>Begin each file with a byte order mark, as spreadsheets expect</source>
        <translation>Jede Datei mit einem Byte Order Mark beginnen, wie es Tabellenprogramme erwarten</translation>
    </message>
    <message>
        <source>Guard against text that a spreadsheet would run as a formula</source>
        <translation>Text entschärfen, den ein Tabellenprogramm als Formel ausführen würde</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>Ordner für die CSV-Dateien</translation>
    </message>
    <message>
        <source>The files hold comments and names word for word. Whoever gets them can find the people who wrote them.</source>
        <translation>Die Dateien enthalten Kommentare und Namen im Wortlaut. Wer sie erhält, kann die Menschen finden, die sie geschrieben haben.</translation>
    </message>
    <message>
        <source>These files will be replaced: %1.</source>
        <translation>Diese Dateien werden ersetzt: %1.</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Es wurde nichts geschrieben. %1</translation>
    </message>
    <message>
        <source>Written into %1: %2.</source>
        <translation>Nach %1 geschrieben: %2.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>rejoinder::transfer::ImportDelegate</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>ready, 1 comment</source>
        <translation>bereit, 1 Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n comments</source>
        <translation>
            <numerusform>bereit, %n Kommentar</numerusform>
            <numerusform>bereit, %n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>already in the project</source>
        <translation>schon im Projekt</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>nicht importierbar</translation>
    </message>
    <message>
        <source>imported, 1 comment</source>
        <translation>importiert, 1 Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>imported, %n comments</source>
        <translation>
            <numerusform>importiert, %n Kommentar</numerusform>
            <numerusform>importiert, %n Kommentare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::transfer::ImportDialog</name>
    <message>
        <source>Import 1 dump</source>
        <translation>1 Textabzug importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n dumps</source>
        <translation>
            <numerusform>%n Textabzug importieren</numerusform>
            <numerusform>%n Textabzüge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name</source>
        <translation>
            <numerusform>%n mit Namen</numerusform>
            <numerusform>%n mit Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>1 Zweifel</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n Zweifel</numerusform>
            <numerusform>%n Zweifel</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;side by side after import</source>
        <translation>Nach dem Import &amp;nebeneinander öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import what is ready</source>
        <translation>Fertige importieren</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&lt;b&gt;T&lt;/b&gt; title &amp;nbsp; &lt;b&gt;A&lt;/b&gt; article &amp;nbsp; &lt;b&gt;N&lt;/b&gt; name line &amp;nbsp; &lt;b&gt;B&lt;/b&gt; body &amp;nbsp; &lt;b&gt;?&lt;/b&gt; name lost &amp;nbsp; &lt;b&gt;–&lt;/b&gt; boilerplate</source>
        <translation>&lt;b&gt;T&lt;/b&gt; Titel &amp;nbsp; &lt;b&gt;A&lt;/b&gt; Artikel &amp;nbsp; &lt;b&gt;N&lt;/b&gt; Namenszeile &amp;nbsp; &lt;b&gt;B&lt;/b&gt; Text &amp;nbsp; &lt;b&gt;?&lt;/b&gt; Name verloren &amp;nbsp; &lt;b&gt;–&lt;/b&gt; Beiwerk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Importing when ready…</source>
        <translation>Wird importiert, sobald fertig…</translation>
    </message>
    <message>
        <source>Import when ready</source>
        <translation>Importieren, sobald fertig</translation>
    </message>
    <message>
        <source>What was found in %1</source>
        <translation>In %1 gefunden</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>Still at work.</source>
        <translation>Noch in Arbeit.</translation>
    </message>
    <message>
        <source>Nothing of it is imported; the other files go on.</source>
        <translation>Nichts davon wird importiert; mit den anderen Dateien geht es weiter.</translation>
    </message>
    <message>
        <source>The project holds these very bytes already; they are not imported again.</source>
        <translation>Genau diese Bytes sind schon im Projekt; sie werden nicht noch einmal importiert.</translation>
    </message>
</context>
<context>
    <name>rejoinder::transfer::Importer</name>
    <message>
        <source>The text is %1; it is stored as UTF-8 beside the bytes as they came</source>
        <translation>Der Text ist %1; er wird als UTF-8 neben den ursprünglichen Bytes gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Bytes that could not be read and stand as a replacement character: %n</source>
        <translation>
            <numerusform>Nicht lesbare Bytes, für die ein Ersatzzeichen steht: %n</numerusform>
            <numerusform>Nicht lesbare Bytes, für die ein Ersatzzeichen steht: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted %1.txt</source>
        <translation>Eingefügt %1.txt</translation>
    </message>
</context>
<context>
    <name>rejoinder::tray::TrayModel</name>
    <message>
        <source>Tag or note</source>
        <translation>Tag oder Notiz</translation>
    </message>
    <message>
        <source>Words it was on</source>
        <translation>Frühere Wörter</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Frühere Stelle</translation>
    </message>
</context>
<context>
    <name>rejoinder::tray::TrayPane</name>
    <message>
        <source>Without a place</source>
        <translation>Ohne Stelle</translation>
    </message>
    <message>
        <source>&amp;Place here</source>
        <translation>Hier &amp;zuordnen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Try all again</source>
        <translation>&amp;Alle neu versuchen</translation>
    </message>
    <message>
        <source>#%1 before</source>
        <translation>zuvor #%1</translation>
    </message>
    <message>
        <source>¶%1 before</source>
        <translation>zuvor ¶%1</translation>
    </message>
    <message>
        <source>Tags and notes of an earlier version of a dump wait here where their words are gone.</source>
        <translation>Tags und Notizen einer früheren Fassung eines Textabzugs warten hier, wenn ihre Wörter verschwunden sind.</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>Die Ablage ist leer</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>%1 zuordnen</translation>
    </message>
    <message>
        <source>Remove %1 from the tray</source>
        <translation>%1 aus der Ablage entfernen</translation>
    </message>
    <message>
        <source>Placed again: %1; still without a place: %2</source>
        <translation>Wieder zugeordnet: %1; weiter ohne Stelle: %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::variables::ValueDelegate</name>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>12 or -3.5</source>
        <translation>12 oder -3.5</translation>
    </message>
    <message>
        <source>2026-05-03, 2026-05 or 2026</source>
        <translation>2026-05-03, 2026-05 oder 2026</translation>
    </message>
</context>
<context>
    <name>rejoinder::variables::VariableDialog</name>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Auswahl</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change variable</source>
        <translation>Variable ändern</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>Neue Variable</translation>
    </message>
    <message>
        <source>outlet, date, stance …</source>
        <translation>Medium, Datum, Haltung …</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>Auswahl aus mehreren</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>je Zeile ein Wert</translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation>Auswahl, je Zeile ein Wert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Gilt für</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
</context>
<context>
    <name>rejoinder::variables::VariablesModel</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>choice: %1</source>
        <translation>Auswahl: %1</translation>
    </message>
    <message>
        <source>unnamed #%1</source>
        <translation>namenlos #%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Clear %1 of %2</source>
        <translation>%1 von %2 leeren</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rejoinder::variables::VariablesPane</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>&amp;New variable…</source>
        <translation>Neue &amp;Variable…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Values of variables</source>
        <translation>Werte der Variablen</translation>
    </message>
    <message>
        <source>There are no documents yet.</source>
        <translation>Es gibt noch keine Dokumente.</translation>
    </message>
    <message>
        <source>Nobody comments here.</source>
        <translation>Hier kommentiert niemand.</translation>
    </message>
    <message>
        <source>Variables tell what is known of each document, such as outlet, date or stance, so that passages can be filtered, grouped and counted by it.</source>
        <translation>Variablen sagen, was über jedes Dokument bekannt ist, etwa Medium, Datum oder Haltung, damit sich Stellen danach filtern, gruppieren und zählen lassen.</translation>
    </message>
    <message>
        <source>Variables tell what is known of each person, such as role, home or stance, so that comments and passages can be filtered, grouped and counted by it.</source>
        <translation>Variablen sagen, was über jede Person bekannt ist, etwa Rolle, Wohnort oder Haltung, damit sich Kommentare und Stellen danach filtern, gruppieren und zählen lassen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of documents, %2 of people</source>
        <translation>%1 zu Dokumenten, %2 zu Personen</translation>
    </message>
    <message>
        <source>New variable %1</source>
        <translation>Neue Variable %1</translation>
    </message>
    <message>
        <source>Change variable %1</source>
        <translation>Variable %1 ändern</translation>
    </message>
    <message>
        <source>Delete variable %1</source>
        <translation>Variable %1 löschen</translation>
    </message>
    <message>
        <source>Deleted the variable %1 with its values; Ctrl+Z brings it back</source>
        <translation>Variable %1 mit ihren Werten gelöscht; Ctrl+Z bringt sie zurück</translation>
    </message>
    <message>
        <source>Move variable %1</source>
        <translation>Variable %1 verschieben</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::AnswerController</name>
    <message>
        <source>What #%1 answers</source>
        <translation>Worauf #%1 antwortet</translation>
    </message>
    <message>
        <source>Number of the comment that #%1 answers, 0 for the article, or lost:</source>
        <translation>Nummer des Kommentars, auf den #%1 antwortet, 0 für den Artikel oder verloren:</translation>
    </message>
    <message>
        <source>“%1” is no comment number</source>
        <translation>„%1“ ist keine Kommentarnummer</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::CodebookController</name>
    <message>
        <source>Import codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>All tags of %1 are there</source>
        <translation>Alle Tags von %1 sind schon da</translation>
    </message>
    <message>
        <source>Imported 1 tag of %1</source>
        <translation>1 Tag von %1 importiert</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n tags of %1</source>
        <translation>
            <numerusform>%n Tag von %1 importiert</numerusform>
            <numerusform>%n Tags von %1 importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <source>Codebook written to %1</source>
        <translation>Codebuch nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Codebooks (*.qdc *.codebook *.csv)</source>
        <translation>Codebücher (*.qdc *.codebook *.csv)</translation>
    </message>
    <message>
        <source>REFI-QDA codebook (*.qdc);;Table (*.csv)</source>
        <translation>REFI-QDA-Codebuch (*.qdc);;Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::ColumnController</name>
    <message>
        <source>quotes ¶%1</source>
        <translation>zitiert ¶%1</translation>
    </message>
    <message>
        <source>answers ¶%1</source>
        <translation>antwortet auf ¶%1</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::ColumnHeader</name>
    <message>
        <source>Close this column (Ctrl+Shift+W)</source>
        <translation>Diese Spalte schließen (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>1 Zweifel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubts</source>
        <translation>
            <numerusform>%Ln Zweifel</numerusform>
            <numerusform>%Ln Zweifel</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the column of %1</source>
        <translation>Spalte von %1 schließen</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::CompareController</name>
    <message>
        <source>There is room for %1 columns</source>
        <translation>Es ist Platz für %1 Spalten</translation>
    </message>
    <message>
        <source>#%1 has no name to look for</source>
        <translation>#%1 hat keinen Namen zum Suchen</translation>
    </message>
    <message>
        <source>#%1 in “%2”</source>
        <translation>#%1 in „%2“</translation>
    </message>
    <message>
        <source>%1 is in no other column</source>
        <translation>%1 ist in keiner anderen Spalte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No tag of yours here</source>
        <translation>Hier ist kein Tag von Ihnen</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 in „%2“</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation>%1 ablösen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::DropZone</name>
    <message>
        <source>Drop a text dump here</source>
        <translation>Textabzug hier ablegen</translation>
    </message>
    <message>
        <source>An article with its comments, copied as plain text. Several at once are fine.</source>
        <translation>Ein Artikel mit seinen Kommentaren, als reiner Text kopiert. Gern auch mehrere auf einmal.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Paste from clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::EditController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::FileController</name>
    <message>
        <source>Rejoinder projects (*.rejoinder)</source>
        <translation>Rejoinder-Projekte (*.rejoinder)</translation>
    </message>
    <message>
        <source>Imported 1 document</source>
        <translation>1 Dokument importiert</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n documents</source>
        <translation>
            <numerusform>%n Dokument importiert</numerusform>
            <numerusform>%n Dokumente importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files</source>
        <translation>Die Zwischenablage enthält weder Text noch Dateien</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Import text dumps</source>
        <translation>Textabzüge importieren</translation>
    </message>
    <message>
        <source>Text (*.txt *.text *.md);;All files (*)</source>
        <translation>Text (*.txt *.text *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 CSV</source>
        <translation>%1 CSV</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Nach %1 kopiert</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::LanguageController</name>
    <message>
        <source>The language changes when Rejoinder starts the next time</source>
        <translation>Die Sprache wechselt beim nächsten Start von Rejoinder</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>Only replies that moved, and what they answer, are shown.</source>
        <translation>Nur verschobene Antworten und das, worauf sie antworten, werden gezeigt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A later version of a dump: 1 tag or note moved along.</source>
        <translation>Neuere Fassung eines Textabzugs: 1 Tag oder Notiz ist mitgewandert.</translation>
    </message>
    <message numerus="yes">
        <source>A later version of a dump: %n tags and notes moved along.</source>
        <translation>
            <numerusform>Neuere Fassung eines Textabzugs: %n Tag oder Notiz ist mitgewandert.</numerusform>
            <numerusform>Neuere Fassung eines Textabzugs: %n Tags und Notizen sind mitgewandert.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them is on words that changed a little.</source>
        <translation>Bei 1 davon haben sich die Wörter leicht geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are on words that changed a little.</source>
        <translation>
            <numerusform>Bei %n davon haben sich die Wörter leicht geändert.</numerusform>
            <numerusform>Bei %n davon haben sich die Wörter leicht geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found no place and waits in the tray.</source>
        <translation>1 fand keine Stelle und wartet in der Ablage.</translation>
    </message>
    <message numerus="yes">
        <source>%n found no place and wait in the tray.</source>
        <translation>
            <numerusform>%n fand keine Stelle und wartet in der Ablage.</numerusform>
            <numerusform>%n fanden keine Stelle und warten in der Ablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the tray</source>
        <translation>Ablage öffnen</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::Panes</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notizbuch</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n ohne Stelle</numerusform>
            <numerusform>%n ohne Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in codebook v%2</source>
        <translation>%1 im Codebuch v%2</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::RerunController</name>
    <message>
        <source>Rebuilding the thread… %1 %</source>
        <translation>Die Diskussion wird neu aufgebaut… %1&#x202f;%</translation>
    </message>
    <message>
        <source>Rebuilding the thread…</source>
        <translation>Die Diskussion wird neu aufgebaut…</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::RetrievalController</name>
    <message>
        <source>No tag of yours on words here</source>
        <translation>Hier ist kein Tag von Ihnen auf Wörtern</translation>
    </message>
    <message>
        <source>Nothing else says this</source>
        <translation>Nichts anderes besagt das</translation>
    </message>
    <message>
        <source>Tag 1 place %1</source>
        <translation>1 Stelle mit %1 taggen</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n places %1</source>
        <translation>
            <numerusform>%n Stelle mit %1 taggen</numerusform>
            <numerusform>%n Stellen mit %1 taggen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged 1 place %1</source>
        <translation>1 Stelle mit %1 getaggt</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n places %1</source>
        <translation>
            <numerusform>%n Stelle mit %1 getaggt</numerusform>
            <numerusform>%n Stellen mit %1 getaggt</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the report and its tables</source>
        <translation>Ordner für den Bericht und seine Tabellen</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Bericht nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Choose the tag to split in the Tags pane first</source>
        <translation>Wählen Sie zuerst im Tags-Bereich das Tag, das geteilt werden soll</translation>
    </message>
    <message>
        <source>%1 is on too few places to split</source>
        <translation>%1 steht an zu wenigen Stellen, um es zu teilen</translation>
    </message>
    <message>
        <source>%1 is a tag of its own</source>
        <translation>%1 ist ein eigenes Tag</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::StartPage</name>
    <message>
        <source>Who answered whom?</source>
        <translation>Wer hat wem geantwortet?</translation>
    </message>
    <message>
        <source>Rejoinder rebuilds the reply tree of a comment section from its bare text, shows how sure it is of every link, and lets you tag what people claim and how they argue.</source>
        <translation>Rejoinder baut den Antwortbaum eines Kommentarbereichs aus dem bloßen Text wieder auf, zeigt, wie sicher jeder Bezug ist, und lässt Sie taggen, was Menschen behaupten und wie sie argumentieren.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>Start with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Projects that were open will be listed here.</source>
        <translation>Hier erscheinen Projekte, die offen waren.</translation>
    </message>
    <message>
        <source>Harbour Street sample</source>
        <translation>Beispiel Harbour Street</translation>
    </message>
    <message>
        <source>Two invented articles with their comments, some without a name, doubts to settle and a codebook to tag with.</source>
        <translation>Zwei erfundene Artikel mit ihren Kommentaren, manche ohne Namen, Zweifel zum Klären und ein Codebuch zum Taggen.</translation>
    </message>
    <message>
        <source>Ctrl+O opens a project    Ctrl+I imports    Files stay on this computer.</source>
        <translation>Ctrl+O öffnet ein Projekt    Ctrl+I importiert    Dateien bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, geändert %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::StatusPane</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>Kein Projekt offen</translation>
    </message>
    <message>
        <source>Annotator: %1</source>
        <translation>Kodierung: %1</translation>
    </message>
    <message>
        <source>Codebook v%1</source>
        <translation>Codebuch v%1</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>%n mit Namen</numerusform>
            <numerusform>%n mit Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>1 Zweifel</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n Zweifel</numerusform>
            <numerusform>%n Zweifel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::window::ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::Workspace</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>position only: %1</source>
        <translation>nur nach der Stellung: %1</translation>
    </message>
    <message>
        <source>a person decided so</source>
        <translation>so hat es eine Person entschieden</translation>
    </message>
    <message>
        <source>opens with %1</source>
        <translation>beginnt mit %1</translation>
    </message>
    <message>
        <source>speaks to nobody directly</source>
        <translation>spricht niemanden direkt an</translation>
    </message>
    <message>
        <source>speaks to somebody: %1</source>
        <translation>spricht jemanden an: %1</translation>
    </message>
    <message>
        <source>uses words of the article</source>
        <translation>greift Wörter des Artikels auf</translation>
    </message>
    <message>
        <source>uses no words of the article</source>
        <translation>greift keine Wörter des Artikels auf</translation>
    </message>
    <message>
        <source>is worded as comments on an article are</source>
        <translation>klingt wie ein Kommentar zum Artikel</translation>
    </message>
    <message>
        <source>is worded as answers to a comment are</source>
        <translation>klingt wie eine Antwort auf einen Kommentar</translation>
    </message>
    <message>
        <source>is the first comment</source>
        <translation>ist der erste Kommentar</translation>
    </message>
    <message>
        <source>where it stands, a new thread may begin</source>
        <translation>an seiner Stelle kann ein neuer Strang beginnen</translation>
    </message>
    <message>
        <source>stands right below #%1</source>
        <translation>steht direkt unter #%1</translation>
    </message>
    <message>
        <source>stands within the thread of #%1</source>
        <translation>steht im Strang von #%1</translation>
    </message>
    <message>
        <source>#%1 asks a question</source>
        <translation>#%1 stellt eine Frage</translation>
    </message>
    <message>
        <source>asks a question itself</source>
        <translation>stellt selbst eine Frage</translation>
    </message>
    <message>
        <source>no question is open here</source>
        <translation>hier ist keine Frage offen</translation>
    </message>
    <message>
        <source>both are by the same person</source>
        <translation>beide sind von derselben Person</translation>
    </message>
    <message>
        <source>its author has not spoken before</source>
        <translation>diese Person hat noch nichts geschrieben</translation>
    </message>
    <message>
        <source>its author has spoken before</source>
        <translation>diese Person hat schon geschrieben</translation>
    </message>
    <message>
        <source>its author has taken part before</source>
        <translation>diese Person hat schon mitgeredet</translation>
    </message>
    <message>
        <source>its author has spoken since #%1</source>
        <translation>diese Person hat seit #%1 geschrieben</translation>
    </message>
    <message>
        <source>#%1 came after its author&apos;s own #%2, as in an exchange</source>
        <translation>#%1 kam nach dem eigenen #%2 dieser Person, wie in einem Wortwechsel</translation>
    </message>
    <message>
        <source>prints no time to compare</source>
        <translation>zeigt keine Zeit zum Vergleichen</translation>
    </message>
    <message>
        <source>is older than #%1</source>
        <translation>ist älter als #%1</translation>
    </message>
    <message>
        <source>is older than the comment above</source>
        <translation>ist älter als der Kommentar darüber</translation>
    </message>
    <message>
        <source>is no older than any comment above</source>
        <translation>ist nicht älter als die Kommentare darüber</translation>
    </message>
    <message>
        <source>is older than some comment above, not than the one it follows</source>
        <translation>ist älter als ein Kommentar weiter oben, aber nicht als der direkt darüber</translation>
    </message>
    <message>
        <source>is spoken to by name in no comment</source>
        <translation>wird in keinem Kommentar mit Namen angesprochen</translation>
    </message>
    <message>
        <source>is spoken to by name in #%1</source>
        <translation>wird in #%1 mit Namen angesprochen</translation>
    </message>
    <message>
        <source>addresses %1</source>
        <translation>spricht %1 an</translation>
    </message>
    <message>
        <source>names comment number %1</source>
        <translation>nennt Kommentar Nummer %1</translation>
    </message>
    <message>
        <source>names %1</source>
        <translation>nennt %1</translation>
    </message>
    <message>
        <source>shares words with earlier comments</source>
        <translation>teilt Wörter mit früheren Kommentaren</translation>
    </message>
    <message>
        <source>shares no words with earlier comments</source>
        <translation>teilt keine Wörter mit früheren Kommentaren</translation>
    </message>
    <message>
        <source>shares no words with #%1</source>
        <translation>teilt keine Wörter mit #%1</translation>
    </message>
    <message>
        <source>shares words with #%1</source>
        <translation>teilt Wörter mit #%1</translation>
    </message>
    <message>
        <source>takes up %1 from #%2</source>
        <translation>greift %1 aus #%2 auf</translation>
    </message>
    <message>
        <source>quotes nothing of other comments</source>
        <translation>zitiert nichts aus anderen Kommentaren</translation>
    </message>
    <message>
        <source>quotes the first comment, which stands for the article</source>
        <translation>zitiert den ersten Kommentar, der für den Artikel steht</translation>
    </message>
    <message>
        <source>quotes %1 words of the article</source>
        <translation>zitiert %1 Wörter des Artikels</translation>
    </message>
    <message>
        <source>quotes %1 words of #%2</source>
        <translation>zitiert %1 Wörter aus #%2</translation>
    </message>
    <message>
        <source>quotes the article: %1</source>
        <translation>zitiert den Artikel: %1</translation>
    </message>
    <message>
        <source>quotes #%1: %2</source>
        <translation>zitiert #%1: %2</translation>
    </message>
    <message>
        <source>quotes #%1</source>
        <translation>zitiert #%1</translation>
    </message>
    <message>
        <source>stands at the left margin, as comments on the article do</source>
        <translation>steht am linken Rand wie Kommentare zum Artikel</translation>
    </message>
    <message>
        <source>is indented under #%1</source>
        <translation>ist unter #%1 eingerückt</translation>
    </message>
    <message>
        <source>stands at the deepest level that the page shows</source>
        <translation>steht auf der tiefsten Ebene, die die Seite zeigt</translation>
    </message>
    <message>
        <source>its header names nobody it answers</source>
        <translation>sein Kopf nennt niemanden, dem er antwortet</translation>
    </message>
    <message>
        <source>its header names no comment it answers</source>
        <translation>sein Kopf nennt keinen Kommentar, auf den er antwortet</translation>
    </message>
    <message>
        <source>its header says that it answers %1</source>
        <translation>laut seinem Kopf antwortet er %1</translation>
    </message>
    <message>
        <source>every printed number of answers is used up before it</source>
        <translation>alle gedruckten Antwortzahlen sind vorher aufgebraucht</translation>
    </message>
    <message>
        <source>the number of answers printed at #%1 leaves room for it</source>
        <translation>die bei #%1 gedruckte Antwortzahl lässt Platz dafür</translation>
    </message>
    <message>
        <source>no printed number of answers reaches it</source>
        <translation>keine gedruckte Antwortzahl reicht bis hierher</translation>
    </message>
    <message>
        <source>the number of comments below #%1 includes it</source>
        <translation>die Zahl der Kommentare unter #%1 schließt ihn ein</translation>
    </message>
    <message>
        <source>the printed numbers of answers leave room for it</source>
        <translation>die gedruckten Antwortzahlen lassen Platz dafür</translation>
    </message>
    <message>
        <source>is numbered %1, as comments on the article are</source>
        <translation>trägt die Nummer %1 wie Kommentare zum Artikel</translation>
    </message>
    <message>
        <source>is numbered %1, below %2</source>
        <translation>trägt die Nummer %1, unter %2</translation>
    </message>
    <message>
        <source>has a subject of its own</source>
        <translation>hat einen eigenen Betreff</translation>
    </message>
    <message>
        <source>its subject is that of #%1</source>
        <translation>hat denselben Betreff wie #%1</translation>
    </message>
    <message>
        <source>its subject is that of %1 earlier comments</source>
        <translation>hat denselben Betreff wie %1 frühere Kommentare</translation>
    </message>
    <message>
        <source>has a link to its parent</source>
        <translation>hat einen Link zum übergeordneten Kommentar</translation>
    </message>
    <message>
        <source>has no link to a parent, as replies on this page do</source>
        <translation>hat keinen Link zu einem übergeordneten Kommentar, wie ihn Antworten auf dieser Seite haben</translation>
    </message>
    <message>
        <source>the links beside it say that it is the first answer to the comment above</source>
        <translation>laut den Links daneben ist er die erste Antwort auf den Kommentar darüber</translation>
    </message>
    <message>
        <source>Headers of replies name whom they answer</source>
        <translation>Die Köpfe von Antworten nennen, wem sie antworten</translation>
    </message>
    <message>
        <source>Printed numbers of answers tell which comment has how many replies</source>
        <translation>Gedruckte Antwortzahlen sagen, welcher Kommentar wie viele Antworten hat</translation>
    </message>
    <message>
        <source>Printed numbers tell how many comments hang below each</source>
        <translation>Gedruckte Zahlen sagen, wie viele Kommentare unter jedem hängen</translation>
    </message>
    <message>
        <source>Links such as &quot;parent&quot; tell replies from comments on the article</source>
        <translation>Links wie „parent“ unterscheiden Antworten von Kommentaren zum Artikel</translation>
    </message>
    <message>
        <source>Replies are indented under what they answer</source>
        <translation>Antworten sind unter dem eingerückt, worauf sie antworten</translation>
    </message>
    <message>
        <source>Comments are numbered, and replies name the number</source>
        <translation>Kommentare sind nummeriert, und Antworten nennen die Nummer</translation>
    </message>
    <message>
        <source>Comments are numbered by what they answer, as chapters are</source>
        <translation>Kommentare sind nach dem, worauf sie antworten, wie Kapitel nummeriert</translation>
    </message>
    <message>
        <source>Comments quote what they answer</source>
        <translation>Kommentare zitieren, worauf sie antworten</translation>
    </message>
    <message>
        <source>Replies carry the subject of what they answer</source>
        <translation>Antworten tragen den Betreff dessen, worauf sie antworten</translation>
    </message>
    <message>
        <source>Each comment prints a name and a time above its text.</source>
        <translation>Über dem Text jedes Kommentars stehen Name und Zeit.</translation>
    </message>
    <message>
        <source>Each comment prints a name above its text.</source>
        <translation>Über dem Text jedes Kommentars steht ein Name.</translation>
    </message>
    <message>
        <source>Each comment prints a time above its text.</source>
        <translation>Über dem Text jedes Kommentars steht eine Zeit.</translation>
    </message>
    <message>
        <source>Each comment prints a name and a time below its text.</source>
        <translation>Unter dem Text jedes Kommentars stehen Name und Zeit.</translation>
    </message>
    <message>
        <source>Each comment prints a name below its text.</source>
        <translation>Unter dem Text jedes Kommentars steht ein Name.</translation>
    </message>
    <message>
        <source>Each comment prints a time below its text.</source>
        <translation>Unter dem Text jedes Kommentars steht eine Zeit.</translation>
    </message>
    <message>
        <source>A line with the name stands above each comment; a doubled gap stands for a name that was dropped.</source>
        <translation>Über jedem Kommentar steht eine Zeile mit dem Namen; eine doppelte Lücke steht für einen weggefallenen Namen.</translation>
    </message>
    <message>
        <source>Neither names nor times are printed: comments were told apart by their words and blank lines.</source>
        <translation>Weder Namen noch Zeiten sind gedruckt: Die Kommentare wurden nach Wörtern und Leerzeilen getrennt.</translation>
    </message>
    <message>
        <source>No comments were found on this page.</source>
        <translation>Auf dieser Seite wurden keine Kommentare gefunden.</translation>
    </message>
    <message>
        <source>No line has one word only: an extractor dropped such lines, names among them.</source>
        <translation>Keine Zeile hat nur ein Wort: Ein Extraktor hat solche Zeilen weggelassen, darunter Namen.</translation>
    </message>
    <message>
        <source>%1 of %2 comments have a printed name.</source>
        <translation>%1 von %2 Kommentaren haben einen gedruckten Namen.</translation>
    </message>
    <message>
        <source>%1 of %2 comments have lost theirs.</source>
        <translation>%1 von %2 Kommentaren haben ihren verloren.</translation>
    </message>
    <message>
        <source>%1 of %2 comments have lost their text.</source>
        <translation>%1 von %2 Kommentaren haben ihren Text verloren.</translation>
    </message>
    <message>
        <source>The comments begin at line %1 of the dump.</source>
        <translation>Die Kommentare beginnen in Zeile %1 des Textabzugs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>source</name>
    <message>
        <source>name line</source>
        <translation>Namenszeile</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>body, name lost</source>
        <translation>Text, Name verloren</translation>
    </message>
</context>
</TS>
