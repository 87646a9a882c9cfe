<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Aim</name>
    <message>
        <source>%1 and its replies</source>
        <translation>%1 et ses réponses</translation>
    </message>
    <message>
        <source>%1 → #%2</source>
        <translation>%1 → #%2</translation>
    </message>
    <message>
        <source>%1 → article</source>
        <translation>%1 → article</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>There is no comment #%1</source>
        <translation>Il n’y a pas de commentaire #%1</translation>
    </message>
    <message>
        <source>A comment cannot answer itself</source>
        <translation>Un commentaire ne peut pas répondre à lui-même</translation>
    </message>
    <message>
        <source>#%1 is itself below #%2</source>
        <translation>#%1 est lui-même sous #%2</translation>
    </message>
    <message>
        <source>#%1 answers the article</source>
        <translation>#%1 répond à l’article</translation>
    </message>
    <message>
        <source>#%1 answers something lost</source>
        <translation>#%1 répond à un commentaire perdu</translation>
    </message>
    <message>
        <source>#%1 answers #%2</source>
        <translation>#%1 répond à #%2</translation>
    </message>
    <message>
        <source>Correct line %1</source>
        <translation>Corriger la ligne %1</translation>
    </message>
    <message>
        <source>A comment starts at line %1</source>
        <translation>Un commentaire commence à la ligne %1</translation>
    </message>
    <message>
        <source>No comment starts at line %1</source>
        <translation>Aucun commentaire ne commence à la ligne %1</translation>
    </message>
    <message>
        <source>Line %1 is by %2</source>
        <translation>La ligne %1 est de %2</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Rename tag %1</source>
        <translation>Renommer l’étiquette %1</translation>
    </message>
    <message>
        <source>Move tag %1</source>
        <translation>Déplacer l’étiquette %1</translation>
    </message>
    <message>
        <source>%1 of tag %2</source>
        <translation>%1 de l’étiquette %2</translation>
    </message>
    <message>
        <source>New group %1</source>
        <translation>Nouveau groupe %1</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Nouvelle étiquette %1</translation>
    </message>
    <message>
        <source>Delete tag %1</source>
        <translation>Supprimer l’étiquette %1</translation>
    </message>
    <message>
        <source>Merge tag %1 into %2</source>
        <translation>Fusionner l’étiquette %1 avec %2</translation>
    </message>
    <message>
        <source>Split tag %1 off %2</source>
        <translation>Séparer l’étiquette %1 de %2</translation>
    </message>
</context>
<context>
    <name>CodingStrip</name>
    <message>
        <source>%1 on “%2”</source>
        <translation>%1 sur «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>doutes</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lus</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>level %1 to %2</source>
        <translation>niveaux %1 à %2</translation>
    </message>
    <message>
        <source>from level %1</source>
        <translation>à partir du niveau %1</translation>
    </message>
    <message>
        <source>No comment contains “%1”.</source>
        <translation>Aucun commentaire ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No comment is all of this: %1.</source>
        <translation>Aucun commentaire ne répond à tout cela&#xa0;: %1.</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Thread</source>
        <translation>Fi&amp;l</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>Anno&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Languag&amp;e</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>newest first</source>
        <translation>plus récents d’abord</translation>
    </message>
    <message>
        <source>most answered</source>
        <translation>plus de réponses</translation>
    </message>
    <message>
        <source>by person</source>
        <translation>par personne</translation>
    </message>
    <message>
        <source>dump</source>
        <translation>extraction</translation>
    </message>
</context>
<context>
    <name>RebuiltWords</name>
    <message>
        <source>the article</source>
        <translation>l’article</translation>
    </message>
    <message>
        <source>something lost</source>
        <translation>un commentaire perdu</translation>
    </message>
    <message>
        <source>no comment any more</source>
        <translation>un commentaire disparu</translation>
    </message>
    <message>
        <source>#%1 answers %2 now (before: %3)</source>
        <translation>#%1 répond maintenant à %2 (avant&#xa0;: à %3)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Thread rebuilt; nothing else changed</source>
        <translation>Fil reconstruit&#x202f;; rien d’autre n’a changé</translation>
    </message>
    <message>
        <source>1 comment more</source>
        <translation>1 commentaire de plus</translation>
    </message>
    <message>
        <source>%1 comments more</source>
        <translation>%1 commentaires de plus</translation>
    </message>
    <message>
        <source>1 comment less</source>
        <translation>1 commentaire de moins</translation>
    </message>
    <message>
        <source>%1 comments less</source>
        <translation>%1 commentaires de moins</translation>
    </message>
    <message>
        <source>1 other reply moved: %1</source>
        <translation>1 autre réponse déplacée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 other replies moved: %2</source>
        <translation>%1 autres réponses déplacées&#xa0;: %2</translation>
    </message>
    <message>
        <source>Thread rebuilt: %1.</source>
        <translation>Fil reconstruit&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>“%1” %2</source>
        <translation>«&#xa0;%1&#xa0;» %2</translation>
    </message>
</context>
<context>
    <name>ThreadWords</name>
    <message>
        <source>Unnamed %1</source>
        <translation>Anonyme %1</translation>
    </message>
    <message numerus="yes">
        <source>%n replies hidden</source>
        <translation>
            <numerusform>%n réponse masquée</numerusform>
            <numerusform>%n réponses masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reply hidden</source>
        <translation>1 réponse masquée</translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>1 doute</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n doute</numerusform>
            <numerusform>%n doutes</numerusform>
        </translation>
    </message>
    <message>
        <source>deepest %1</source>
        <translation>profondeur %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>answers a lost comment</source>
        <translation>répond à un commentaire perdu</translation>
    </message>
    <message>
        <source>boundary? %1</source>
        <translation>limite&#x202f;? %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Place in the thread</source>
        <translation>Position dans le fil</translation>
    </message>
    <message>
        <source>Comment %1</source>
        <translation>Commentaire %1</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>author inferred</source>
        <translation>auteur déduit</translation>
    </message>
    <message>
        <source>link %1 percent</source>
        <translation>lien sûr à %1 pour cent</translation>
    </message>
    <message>
        <source>answers a comment that is not in the dump</source>
        <translation>répond à un commentaire absent de l’extraction</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>étiquette %1</translation>
    </message>
    <message>
        <source>1 tagged passage</source>
        <translation>1 passage étiqueté</translation>
    </message>
    <message numerus="yes">
        <source>%n tagged passages</source>
        <translation>
            <numerusform>%n passage étiqueté</numerusform>
            <numerusform>%n passages étiquetés</numerusform>
        </translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>Fold the replies to %1 %2</source>
        <translation>Replier les réponses à %1 %2</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>l’article</translation>
    </message>
    <message>
        <source>a comment that is not in the dump</source>
        <translation>un commentaire absent de l’extraction</translation>
    </message>
    <message>
        <source>Answers %1, %2</source>
        <translation>Répond à %1, %2</translation>
    </message>
    <message>
        <source>or %1, %2</source>
        <translation>ou à %1, %2</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Select the words it belongs to, then place it.</source>
        <translation>Sélectionnez les mots concernés, puis placez l’élément.</translation>
    </message>
    <message>
        <source>Go to the comment it belongs to, then place it.</source>
        <translation>Allez au commentaire concerné, puis placez l’élément.</translation>
    </message>
    <message>
        <source>Go to a comment of the person it belongs to, then place it.</source>
        <translation>Allez à un commentaire de la personne concernée, puis placez l’élément.</translation>
    </message>
    <message>
        <source>It belongs to the document as a whole.</source>
        <translation>L’élément porte sur tout le document.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Re&amp;late to…</source>
        <translation>&amp;Mettre en relation…</translation>
    </message>
    <message>
        <source>Forget what was to be related</source>
        <translation>Abandonner la relation commencée</translation>
    </message>
    <message>
        <source>Tagged words end later</source>
        <translation>Finir le passage plus loin</translation>
    </message>
    <message>
        <source>Tagged words end earlier</source>
        <translation>Finir le passage plus tôt</translation>
    </message>
    <message>
        <source>Tagged words start earlier</source>
        <translation>Commencer le passage plus tôt</translation>
    </message>
    <message>
        <source>Tagged words start later</source>
        <translation>Commencer le passage plus loin</translation>
    </message>
    <message>
        <source>Split tag at the caret</source>
        <translation>Scinder l’étiquette au curseur</translation>
    </message>
    <message>
        <source>Merge with the next of the same tag</source>
        <translation>Fusionner avec le passage suivant de même étiquette</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>É&amp;tiqueter…</translation>
    </message>
    <message>
        <source>Tag the &amp;comment…</source>
        <translation>Ét&amp;iqueter le commentaire…</translation>
    </message>
    <message>
        <source>Tag the repl&amp;y to its parent…</source>
        <translation>Éti&amp;queter le lien de réponse…</translation>
    </message>
    <message>
        <source>Tag the pers&amp;on…</source>
        <translation>Étiqueter la &amp;personne…</translation>
    </message>
    <message>
        <source>Tag the &amp;document…</source>
        <translation>Étiqueter le &amp;document…</translation>
    </message>
    <message>
        <source>Remo&amp;ve tag</source>
        <translation>R&amp;etirer l’étiquette</translation>
    </message>
    <message>
        <source>C&amp;hange tag…</source>
        <translation>&amp;Changer d’étiquette…</translation>
    </message>
    <message>
        <source>Stance, con&amp;fidence and weight…</source>
        <translation>Po&amp;sition, certitude et poids…</translation>
    </message>
    <message>
        <source>&amp;Repeat tagging</source>
        <translation>&amp;Répéter l’étiquetage</translation>
    </message>
    <message>
        <source>&amp;Next comment</source>
        <translation>Commentaire &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous comment</source>
        <translation>Commen&amp;taire précédent</translation>
    </message>
    <message>
        <source>P&amp;arent</source>
        <translation>&amp;Parent</translation>
    </message>
    <message>
        <source>First &amp;reply</source>
        <translation>Pre&amp;mière réponse</translation>
    </message>
    <message>
        <source>Next &amp;sibling</source>
        <translation>Su&amp;ivant du même niveau</translation>
    </message>
    <message>
        <source>Pre&amp;vious sibling</source>
        <translation>Précédent du même niveau</translation>
    </message>
    <message>
        <source>Roo&amp;t</source>
        <translation>R&amp;acine</translation>
    </message>
    <message>
        <source>Pee&amp;k at what it answers</source>
        <translation>Aperçu de ce à &amp;quoi il répond</translation>
    </message>
    <message>
        <source>F&amp;old or unfold</source>
        <translation>Rep&amp;lier ou déplier</translation>
    </message>
    <message>
        <source>Fold what it is &amp;in</source>
        <translation>Replier la &amp;branche qui le contient</translation>
    </message>
    <message>
        <source>&amp;Go to number…</source>
        <translation>Aller au &amp;numéro…</translation>
    </message>
    <message>
        <source>&amp;Quoted paragraph</source>
        <translation>Para&amp;graphe cité</translation>
    </message>
    <message>
        <source>Next &amp;doubt</source>
        <translation>&amp;Doute suivant</translation>
    </message>
    <message>
        <source>Previous do&amp;ubt</source>
        <translation>D&amp;oute précédent</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>&amp;Filtrer…</translation>
    </message>
    <message>
        <source>S&amp;how every comment</source>
        <translation>Montrer tous les commentaires</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Lu ou non lu</translation>
    </message>
    <message>
        <source>Read or unread with all below</source>
        <translation>Lu ou non lu, avec tout en dessous</translation>
    </message>
    <message>
        <source>Previous tagged span</source>
        <translation>Mots étiquetés précédents</translation>
    </message>
    <message>
        <source>Next tagged span</source>
        <translation>Mots étiquetés suivants</translation>
    </message>
    <message>
        <source>Place a &amp;caret</source>
        <translation>Placer &amp;un curseur</translation>
    </message>
    <message>
        <source>Extend selection by sentenc&amp;e</source>
        <translation>Étendre la sélection d’une p&amp;hrase</translation>
    </message>
    <message>
        <source>Extend selection by co&amp;mment</source>
        <translation>Étendre la sélection d’un commentaire</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Order as in the dump</source>
        <translation>Ordre de l’extraction</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Most answered first</source>
        <translation>Plus de réponses d’abord</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Ans&amp;wers…</source>
        <translation>&amp;Répond à…</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>&amp;Livre de codes…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>Same ta&amp;g in the other columns</source>
        <translation>Même éti&amp;quette dans les autres colonnes</translation>
    </message>
    <message>
        <source>Articles abo&amp;ve their threads</source>
        <translation>Articles au-dessus des fils</translation>
    </message>
    <message>
        <source>F&amp;ocus mode</source>
        <translation>&amp;Mode concentration</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open &amp;sample project</source>
        <translation>Ouvrir &amp;le projet d’exemple</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Paste dump</source>
        <translation>&amp;Coller une extraction</translation>
    </message>
    <message>
        <source>&amp;Export CSV</source>
        <translation>&amp;Exporter en CSV</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enre&amp;gistrer une copie…</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>R&amp;echercher…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Occurrence suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Language of the &amp;computer</source>
        <translation>Langue de l’&amp;ordinateur</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>R&amp;etour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Passages of this tag</source>
        <translation>P&amp;assages de cette étiquette</translation>
    </message>
    <message>
        <source>Tag &amp;all like this…</source>
        <translation>Étiq&amp;ueter tous les semblables…</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>Article + t&amp;hread</source>
        <translation>A&amp;rticle + fil</translation>
    </message>
    <message>
        <source>&amp;Thread</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Texte plus grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Te&amp;xte plus petit</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Ta&amp;ille de texte normale</translation>
    </message>
    <message>
        <source>Articles with se&amp;rifs</source>
        <translation>Articles avec empattements</translation>
    </message>
    <message>
        <source>Articles &amp;without serifs</source>
        <translation>Articles sans empattements</translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation>Colonne étroite</translation>
    </message>
    <message>
        <source>Normal column</source>
        <translation>Colonne normale</translation>
    </message>
    <message>
        <source>Wide column</source>
        <translation>Colonne large</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Couleurs &amp;du système</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Vol&amp;et précédent</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Place a caret</source>
        <translation>Placer un curseur</translation>
    </message>
    <message>
        <source>Next tagged passage</source>
        <translation>Passage étiqueté suivant</translation>
    </message>
    <message>
        <source>Previous tagged passage</source>
        <translation>Passage étiqueté précédent</translation>
    </message>
    <message>
        <source>Extend selection by a word</source>
        <translation>Étendre la sélection d’un mot</translation>
    </message>
    <message>
        <source>Extend selection by a sentence</source>
        <translation>Étendre la sélection d’une phrase</translation>
    </message>
    <message>
        <source>Extend selection by a paragraph</source>
        <translation>Étendre la sélection d’un paragraphe</translation>
    </message>
    <message>
        <source>Tag comment and repl&amp;ies…</source>
        <translation>Étiqueter le commentaire et ses réponses…</translation>
    </message>
    <message>
        <source>Rena&amp;me tag</source>
        <translation>Ren&amp;ommer l’étiquette</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Premier commentaire</translation>
    </message>
    <message>
        <source>Last comment</source>
        <translation>Dernier commentaire</translation>
    </message>
    <message>
        <source>Fold all below</source>
        <translation>Replier tout en dessous</translation>
    </message>
    <message>
        <source>Fold siblings</source>
        <translation>Replier ce niveau</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Cette personne seulement</translation>
    </message>
    <message>
        <source>Next untagged</source>
        <translation>Suivant sans étiquette</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Suivant non lu</translation>
    </message>
    <message>
        <source>Extend selection by word</source>
        <translation>Étendre la sélection d’un mot</translation>
    </message>
    <message>
        <source>Next col&amp;umn</source>
        <translation>Colo&amp;nne suivante</translation>
    </message>
    <message>
        <source>Same person in the other columns</source>
        <translation>Même personne dans les autres colonnes</translation>
    </message>
    <message>
        <source>Add a colu&amp;mn</source>
        <translation>Ajouter &amp;une colonne</translation>
    </message>
    <message>
        <source>Close the column</source>
        <translation>Fermer la colonne</translation>
    </message>
    <message>
        <source>Export repor&amp;t…</source>
        <translation>Exporter &amp;un rapport…</translation>
    </message>
    <message>
        <source>Chec&amp;k spelling in notes</source>
        <translation>Vérifier l’ort&amp;hographe des notes</translation>
    </message>
    <message>
        <source>Ne&amp;w variable…</source>
        <translation>Nouvelle &amp;variable…</translation>
    </message>
    <message>
        <source>Draw relations</source>
        <translation>Dessiner les relations</translation>
    </message>
    <message>
        <source>Split a ta&amp;g in two…</source>
        <translation>Scinder une étiquette en deu&amp;x…</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>it is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>there is nothing but white space in it</source>
        <translation>ne contient que des blancs</translation>
    </message>
    <message>
        <source>it is binary data, not text</source>
        <translation>contient des données binaires, pas du texte</translation>
    </message>
    <message>
        <source>it is %1, not text</source>
        <translation>est %1, pas du texte</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>there is not enough memory for its %1</source>
        <translation>la mémoire ne suffit pas pour %1</translation>
    </message>
    <message>
        <source>it needs more memory than there is</source>
        <translation>demande plus de mémoire qu’il n’y en a</translation>
    </message>
    <message>
        <source>its %1 are more than the limit of %2</source>
        <translation>%1 dépassent la limite de %2</translation>
    </message>
    <message>
        <source>its %1 are more than the %2 that a project can hold</source>
        <translation>%1 dépassent les %2 qu’un projet peut contenir</translation>
    </message>
    <message>
        <source>its %1 of its text are more than the %2 that a project can hold</source>
        <translation>%1 de texte dépassent les %2 qu’un projet peut contenir</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>it is not a regular file (a pipe, socket or device)</source>
        <translation>n’est pas un fichier ordinaire (mais un tube, une socket ou un périphérique)</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>vous n’avez pas le droit de le lire</translation>
    </message>
    <message>
        <source>there is no permission to read and write it</source>
        <translation>les droits de lecture et d’écriture manquent</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>les liens symboliques tournent en rond</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>it cannot be written (%1)</source>
        <translation>ne peut pas être écrit (%1)</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>is not a Rejoinder project</source>
        <translation>n’est pas un projet Rejoinder</translation>
    </message>
    <message>
        <source>was written by a newer version of Rejoinder</source>
        <translation>a été écrit par une version plus récente de Rejoinder</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>the same bytes are in the project already</source>
        <translation>les mêmes octets sont déjà dans le projet</translation>
    </message>
    <message>
        <source>the document is not in the project</source>
        <translation>le document n’est pas dans le projet</translation>
    </message>
    <message>
        <source>the quoted cell that begins here is never closed</source>
        <translation>la cellule entre guillemets qui commence ici ne se termine jamais</translation>
    </message>
    <message>
        <source>there is text behind the end of a quoted cell</source>
        <translation>du texte suit la fin d’une cellule entre guillemets</translation>
    </message>
    <message>
        <source>there are %1 cells under %2 column names</source>
        <translation>il y a %1 cellules sous %2 noms de colonnes</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>la colonne %1 manque</translation>
    </message>
    <message>
        <source>the columns %1 are missing</source>
        <translation>les colonnes %1 manquent</translation>
    </message>
    <message>
        <source>it holds none of codebook.csv, codings.csv, notes.csv, relations.csv and variables.csv</source>
        <translation>ne contient ni codebook.csv, ni codings.csv, notes.csv, relations.csv ou variables.csv</translation>
    </message>
    <message>
        <source>it is no XML that can be read (%1)</source>
        <translation>n’est pas du XML lisible (%1)</translation>
    </message>
    <message>
        <source>it is no codebook (.qdc): it begins with %1</source>
        <translation>n’est pas un livre de codes (.qdc)&#xa0;: il commence par %1</translation>
    </message>
    <message>
        <source>a code has no name</source>
        <translation>un code n’a pas de nom</translation>
    </message>
    <message>
        <source>codes stand in each other more than 100 deep</source>
        <translation>des codes sont imbriqués sur plus de 100 niveaux</translation>
    </message>
    <message>
        <source>an indented line continues nothing</source>
        <translation>une ligne en retrait ne continue rien</translation>
    </message>
    <message>
        <source>expected &quot;key: value&quot;</source>
        <translation>«&#xa0;key: value&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>there is no preset codebook of this name</source>
        <translation>aucun livre de codes fourni ne porte ce nom</translation>
    </message>
    <message>
        <source>the codebook has no name</source>
        <translation>le livre de codes n’a pas de nom</translation>
    </message>
    <message>
        <source>the code has no name</source>
        <translation>le code n’a pas de nom</translation>
    </message>
    <message>
        <source>the version is not a number from 1 on</source>
        <translation>la version n’est pas un nombre à partir de 1</translation>
    </message>
    <message>
        <source>the palette is not a number from 0 to 12</source>
        <translation>la palette n’est pas un nombre de 0 à 12</translation>
    </message>
    <message>
        <source>a shortcut is one letter A to Z, but not D</source>
        <translation>un raccourci est une lettre de A à Z, sauf D</translation>
    </message>
    <message>
        <source>the letter %1 is taken</source>
        <translation>la lettre %1 est prise</translation>
    </message>
    <message>
        <source>the abbreviation %1 is taken</source>
        <translation>l’abréviation %1 est prise</translation>
    </message>
    <message>
        <source>%1 stands before the first group or code</source>
        <translation>%1 précède le premier groupe ou code</translation>
    </message>
    <message>
        <source>%1 belongs before the first group or code</source>
        <translation>la place de %1 est avant le premier groupe ou code</translation>
    </message>
    <message>
        <source>%1 is no key of a codebook</source>
        <translation>%1 n’est pas une clé de livre de codes</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 est donné deux fois</translation>
    </message>
    <message>
        <source>%1 does not stand above</source>
        <translation>%1 ne figure pas au-dessus</translation>
    </message>
    <message>
        <source>%1 is missing before it</source>
        <translation>%1 manque avant</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>an attribute needs a name</source>
        <translation>un attribut doit avoir un nom</translation>
    </message>
    <message>
        <source>the attribute %1 is there twice</source>
        <translation>l’attribut %1 apparaît deux fois</translation>
    </message>
    <message>
        <source>%1 is neither text, number nor date; choices stand between &quot;|&quot;</source>
        <translation>%1 n’est ni text, ni number, ni date&#xa0;; les choix sont séparés par «&#xa0;|&#xa0;»</translation>
    </message>
    <message>
        <source>a variable needs a name</source>
        <translation>une variable doit avoir un nom</translation>
    </message>
    <message>
        <source>the name of a variable has no blanks around it</source>
        <translation>le nom d’une variable n’est pas entouré d’espaces</translation>
    </message>
    <message>
        <source>the name of a variable is one line</source>
        <translation>le nom d’une variable tient sur une ligne</translation>
    </message>
    <message>
        <source>only a choice has choices</source>
        <translation>seul un choix a des choix</translation>
    </message>
    <message>
        <source>the variable %1 needs choices</source>
        <translation>la variable %1 doit avoir des choix</translation>
    </message>
    <message>
        <source>a choice is one line of words without &quot;|&quot;</source>
        <translation>un choix est une ligne de mots sans «&#xa0;|&#xa0;»</translation>
    </message>
    <message>
        <source>the choice %1 is there twice</source>
        <translation>le choix %1 apparaît deux fois</translation>
    </message>
    <message>
        <source>there is a variable %1 already</source>
        <translation>une variable %1 existe déjà</translation>
    </message>
    <message>
        <source>the variable %1 has values already</source>
        <translation>la variable %1 a déjà des valeurs</translation>
    </message>
    <message>
        <source>the variable %1 says nothing of such a target</source>
        <translation>la variable %1 ne dit rien d’une telle cible</translation>
    </message>
    <message>
        <source>a value is not empty</source>
        <translation>une valeur n’est pas vide</translation>
    </message>
    <message>
        <source>a value is one line</source>
        <translation>une valeur tient sur une ligne</translation>
    </message>
    <message>
        <source>a value does not fit: %1</source>
        <translation>une valeur ne convient pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is no number; one looks like 12 or -3.5</source>
        <translation>%1 n’est pas un nombre, comme 12 ou -3.5</translation>
    </message>
    <message>
        <source>%1 is no date; one looks like 2026, 2026-05 or 2026-05-03</source>
        <translation>%1 n’est pas une date, comme 2026, 2026-05 ou 2026-05-03</translation>
    </message>
    <message>
        <source>%1 is none of the choices of %2</source>
        <translation>%1 ne fait pas partie des choix de %2</translation>
    </message>
    <message>
        <source>one coding uses the tag %1, so it cannot become a group</source>
        <translation>un passage porte l’étiquette %1, qui ne peut donc pas devenir un groupe</translation>
    </message>
    <message>
        <source>%1 codings use the tag %2, so it cannot become a group</source>
        <translation>%1 passages portent l’étiquette %2, qui ne peut donc pas devenir un groupe</translation>
    </message>
    <message>
        <source>one coding uses the tag %1 or one below it</source>
        <translation>un passage porte l’étiquette %1 ou l’une de celles du dessous</translation>
    </message>
    <message>
        <source>%1 codings use the tag %2 or one below it</source>
        <translation>%1 passages portent l’étiquette %2 ou l’une de celles du dessous</translation>
    </message>
    <message>
        <source>relations use the tag %1 or one below it</source>
        <translation>des relations utilisent l’étiquette %1 ou l’une de celles du dessous</translation>
    </message>
    <message>
        <source>the tag %1 cannot stand below itself</source>
        <translation>l’étiquette %1 ne peut pas être placée sous elle-même</translation>
    </message>
    <message>
        <source>the tag above %1 is not in the codebook</source>
        <translation>l’étiquette au-dessus de %1 n’est pas dans le livre de codes</translation>
    </message>
    <message>
        <source>%1 is a group of tags and is put on nothing itself</source>
        <translation>%1 est un groupe d’étiquettes et ne s’applique pas lui-même</translation>
    </message>
    <message>
        <source>the tag to delete is not in the codebook</source>
        <translation>l’étiquette à supprimer n’est pas dans le livre de codes</translation>
    </message>
    <message>
        <source>the coding to delete is not in the project</source>
        <translation>le passage étiqueté à supprimer n’est pas dans le projet</translation>
    </message>
    <message>
        <source>the note to delete is not in the project</source>
        <translation>la note à supprimer n’est pas dans le projet</translation>
    </message>
    <message>
        <source>the relation to delete is not in the project</source>
        <translation>la relation à supprimer n’est pas dans le projet</translation>
    </message>
    <message>
        <source>the variable to delete is not in the project</source>
        <translation>la variable à supprimer n’est pas dans le projet</translation>
    </message>
    <message>
        <source>the value to delete is not in the project</source>
        <translation>la valeur à supprimer n’est pas dans le projet</translation>
    </message>
    <message>
        <source>the variable of the value is not in the project</source>
        <translation>la variable de la valeur n’est pas dans le projet</translation>
    </message>
    <message>
        <source>the decision to take back is not in the project</source>
        <translation>la décision à annuler n’est pas dans le projet</translation>
    </message>
    <message>
        <source>the tag of the %1 is not in the codebook</source>
        <translation>%1&#xa0;: l’étiquette n’est pas dans le livre de codes</translation>
    </message>
    <message>
        <source>the tag that the %1 is put on is not in the codebook</source>
        <translation>%1&#xa0;: l’étiquette concernée n’est pas dans le livre de codes</translation>
    </message>
    <message>
        <source>the coding that the %1 is put on is not in the project</source>
        <translation>%1&#xa0;: le passage étiqueté concerné n’est pas dans le projet</translation>
    </message>
    <message>
        <source>the document of the %1 is not in the project</source>
        <translation>%1&#xa0;: le document n’est pas dans le projet</translation>
    </message>
    <message>
        <source>the place of the %1 lies beyond the end of its document</source>
        <translation>%1&#xa0;: l’endroit se trouve après la fin du document</translation>
    </message>
    <message>
        <source>the annotator of the %1 is not known in the project</source>
        <translation>%1&#xa0;: son auteur est inconnu dans le projet</translation>
    </message>
    <message>
        <source>a relation goes from a passage, a comment or a coding to another</source>
        <translation>une relation va d’un passage, d’un commentaire ou d’une étiquette à un autre</translation>
    </message>
    <message>
        <source>there is no such entry in the history</source>
        <translation>cette entrée n’existe pas dans l’historique</translation>
    </message>
    <message>
        <source>it has been undone already</source>
        <translation>c’est déjà annulé</translation>
    </message>
    <message>
        <source>it was done with an older version of the program</source>
        <translation>cela a été fait avec une version plus ancienne du programme</translation>
    </message>
    <message>
        <source>what is older was done with an older version of the program</source>
        <translation>tout ce qui précède a été fait avec une version plus ancienne du programme</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>the change could not be recorded</source>
        <translation>la modification n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>an entry of the history cannot be read</source>
        <translation>une entrée de l’historique est illisible</translation>
    </message>
    <message>
        <source>something it changed has been changed again since, or is still in use</source>
        <translation>une partie a été modifiée depuis ou est encore utilisée</translation>
    </message>
    <message>
        <source>is open in another window or program</source>
        <translation>est ouvert dans une autre fenêtre ou un autre programme</translation>
    </message>
    <message>
        <source>is damaged or not a project file (%1)</source>
        <translation>est endommagé ou n’est pas un fichier de projet (%1)</translation>
    </message>
    <message>
        <source>has no room for something this large (%1)</source>
        <translation>n’a pas la place pour quelque chose d’aussi grand (%1)</translation>
    </message>
    <message>
        <source>could not be read or written (%1)</source>
        <translation>n’a pas pu être lu ou écrit (%1)</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>passage étiqueté</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1 is no UUID</source>
        <translation>%1 n’est pas un UUID</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>the selected words</source>
        <translation>les mots sélectionnés</translation>
    </message>
    <message>
        <source>the tag</source>
        <translation>l’étiquette</translation>
    </message>
    <message>
        <source>the tagged passage</source>
        <translation>le passage étiqueté</translation>
    </message>
    <message>
        <source>the person of %1</source>
        <translation>la personne de %1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>le projet</translation>
    </message>
</context>
<context>
    <name>rejoinder::article::ArticlePane</name>
    <message>
        <source>quoted once</source>
        <translation>cité une fois</translation>
    </message>
    <message numerus="yes">
        <source>quoted %n times</source>
        <translation>
            <numerusform>cité %n fois</numerusform>
            <numerusform>cité %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>answered once</source>
        <translation>une réponse</translation>
    </message>
    <message numerus="yes">
        <source>answered %n times</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>rejoinder::article::ArticleView</name>
    <message>
        <source>1 comment quotes this paragraph</source>
        <translation>1 commentaire cite ce paragraphe</translation>
    </message>
    <message numerus="yes">
        <source>%n comments quote this paragraph</source>
        <translation>
            <numerusform>%n commentaire cite ce paragraphe</numerusform>
            <numerusform>%n commentaires citent ce paragraphe</numerusform>
        </translation>
    </message>
    <message>
        <source>1 comment answers the article here</source>
        <translation>1 commentaire répond ici à l’article</translation>
    </message>
    <message numerus="yes">
        <source>%n comments answer the article here</source>
        <translation>
            <numerusform>%n commentaire répond ici à l’article</numerusform>
            <numerusform>%n commentaires répondent ici à l’article</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Choose a document in the Library to read its article here.</source>
        <translation>Choisissez un document dans la bibliothèque pour lire son article ici.</translation>
    </message>
    <message>
        <source>No article was found in this dump. The Source pane shows all of it.</source>
        <translation>Aucun article n’a été trouvé dans cette extraction. Le volet Source la montre en entier.</translation>
    </message>
</context>
<context>
    <name>rejoinder::codebook::CodeForm</name>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>branches</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relations</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abréviation</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Letter that tags</source>
        <translation>Lettre pour étiqueter</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Lettre</translation>
    </message>
    <message>
        <source>&amp;Short</source>
        <translation>&amp;Abrégé</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Définition</translation>
    </message>
    <message>
        <source>&amp;Include</source>
        <translation>&amp;Inclure</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>&amp;Exemples</translation>
    </message>
    <message>
        <source>Where none is ticked, the tag is used everywhere</source>
        <translation>Si rien n’est coché, l’étiquette s’emploie partout</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette doit avoir un nom.</translation>
    </message>
    <message>
        <source>A letter is one from A to Z.</source>
        <translation>La lettre doit être comprise entre A et Z.</translation>
    </message>
    <message>
        <source>%1 goes to doubts and to unread comments.</source>
        <translation>%1 mène aux doutes et aux commentaires non lus.</translation>
    </message>
    <message>
        <source>%1 is the letter of “%2”.</source>
        <translation>%1 est la lettre de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Inclusion rule</source>
        <translation>Règle d’inclusion</translation>
    </message>
    <message>
        <source>Exclusion rule</source>
        <translation>Règle d’exclusion</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Attrib&amp;utes</source>
        <translation>Attrib&amp;uts</translation>
    </message>
    <message>
        <source>Asked of every place with this tag, one a line:
polarity: positive | negative
strength: number</source>
        <translation>Demandés à chaque passage ainsi étiqueté, un par ligne&#xa0;:
polarité: positive | négative
force: number</translation>
    </message>
    <message>
        <source>One a line: a name alone asks for words; behind a colon stands number, date, or the choices with | between them. Tags below this one ask for it too.</source>
        <translation>Un par ligne&#xa0;: un nom seul demande des mots&#xa0;; après deux-points viennent number, date ou les choix séparés par |. Les étiquettes du dessous les demandent aussi.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Attributes: %1</source>
        <translation>Attributs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::codebook::CodebookDialog</name>
    <message>
        <source>New &amp;tag</source>
        <translation>Nouvelle é&amp;tiquette</translation>
    </message>
    <message>
        <source>New &amp;group</source>
        <translation>Nouveau &amp;groupe</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Fusionner avec</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>Im&amp;porter</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>&amp;Nouvelle version…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New version of the codebook</source>
        <translation>Nouvelle version du livre de codes</translation>
    </message>
    <message>
        <source>What is new in it?</source>
        <translation>Qu’apporte-t-elle de nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Scinder…</translation>
    </message>
</context>
<context>
    <name>rejoinder::codebook::PalettePicker</name>
    <message>
        <source>Colour and line style</source>
        <translation>Couleur et style de ligne</translation>
    </message>
</context>
<context>
    <name>rejoinder::codebook::VersionsDialog</name>
    <message>
        <source>History of the codebook</source>
        <translation>Historique du livre de codes</translation>
    </message>
    <message>
        <source>Versions and changes</source>
        <translation>Versions et modifications</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Since version %1</source>
        <translation>Depuis la version %1</translation>
    </message>
    <message>
        <source>Version %1 · %2, %3</source>
        <translation>Version %1 · %2, %3</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
</context>
<context>
    <name>rejoinder::commands::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire&#x202f;?</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>Nom de la commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter do it   Esc close</source>
        <translation>↑↓ choisir   Enter exécuter   Esc fermer</translation>
    </message>
    <message>
        <source>Nothing that can be done now is called so.</source>
        <translation>Aucune commande disponible ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>rejoinder::find::FindPane</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Find in articles, comments and notes</source>
        <translation>Rechercher dans les articles, les commentaires et les notes</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 occurrence</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n places</source>
        <translation>
            <numerusform>la première occurrence (%n)</numerusform>
            <numerusform>les %n premières occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>The project could not be searched.</source>
        <translation>La recherche dans le projet a échoué.</translation>
    </message>
    <message>
        <source>Nothing contains “%1”.</source>
        <translation>Rien ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What you type is looked for in every article, comment and note of the project. “Words in quotation marks” stand side by side.</source>
        <translation>Votre saisie est recherchée dans tous les articles, commentaires et notes du projet. “Des mots entre guillemets” se suivent.</translation>
    </message>
</context>
<context>
    <name>rejoinder::find::HitModel</name>
    <message>
        <source>unnamed</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Article ¶%1</source>
        <translation>Article ¶%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on %1 #%2</source>
        <translation>Note sur %1 #%2</translation>
    </message>
</context>
<context>
    <name>rejoinder::keys::KeyDelegate</name>
    <message>
        <source>New key of %1</source>
        <translation>Nouvelle touche pour %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::keys::KeysDialog</name>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Prendre</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>&amp;Single keys (letters and digits without Ctrl or Alt) act in reading panes</source>
        <translation>Les touches &amp;seules (lettres et chiffres sans Ctrl ni Alt) agissent dans les volets de lecture</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find by name or key</source>
        <translation>Rechercher un nom ou une touche</translation>
    </message>
    <message>
        <source>What can be done, and by which key</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>“%1” is also %2.</source>
        <translation>«&#xa0;%1&#xa0;» est aussi %2.</translation>
    </message>
    <message>
        <source>%1 Give it to %2 alone.</source>
        <translation>%1 La réserver à %2.</translation>
    </message>
    <message>
        <source>Enter on a line, then its new key. Backspace takes the key away.</source>
        <translation>Enter sur une ligne, puis la nouvelle touche. Backspace retire la touche.</translation>
    </message>
    <message>
        <source>Nothing is called so or has such a key.</source>
        <translation>Rien ne porte ce nom ni n’a cette touche.</translation>
    </message>
</context>
<context>
    <name>rejoinder::keys::KeysModel</name>
    <message>
        <source>instead of none</source>
        <translation>au lieu d’aucune</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>au lieu de %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, désactivée</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
</context>
<context>
    <name>rejoinder::library::LibraryDelegate</name>
    <message>
        <source>clear</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>1 doute</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n doute</numerusform>
            <numerusform>%n doutes</numerusform>
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
        <translation>1 commentaire</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded</source>
        <translation>
            <numerusform>%n étiqueté</numerusform>
            <numerusform>%n étiquetés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>1 doute</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n doute</numerusform>
            <numerusform>%n doutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, earlier version</source>
        <translation>%1, version antérieure</translation>
    </message>
</context>
<context>
    <name>rejoinder::library::LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;beside</source>
        <translation>Ouvrir à &amp;côté</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter 1 document</source>
        <translation>Filtrer 1 document</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n documents</source>
        <translation>
            <numerusform>Filtrer %n document</numerusform>
            <numerusform>Filtrer %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents appear here when you import text dumps of article pages.</source>
        <translation>Les documents apparaissent ici quand vous importez des extractions de pages d’articles.</translation>
    </message>
    <message>
        <source>No document has “%1” in its title or file name.</source>
        <translation>Aucun document n’a «&#xa0;%1&#xa0;» dans son titre ou son nom de fichier.</translation>
    </message>
    <message>
        <source>Filter of the library</source>
        <translation>Filtre de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>rejoinder::notes::NoteSpelling</name>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» au dictionnaire</translation>
    </message>
</context>
<context>
    <name>rejoinder::notes::Notebook</name>
    <message>
        <source>Words of the notes</source>
        <translation>Mots des notes</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Rechercher dans les notes</translation>
    </message>
    <message>
        <source>Notes by day</source>
        <translation>Notes par jour</translation>
    </message>
    <message>
        <source>Nothing is noted yet. O writes a note on what is focused.</source>
        <translation>Rien n’est encore noté. O écrit une note sur l’élément actif.</translation>
    </message>
    <message>
        <source>No note holds “%1”.</source>
        <translation>Aucune note ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>aucune note</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::notes::NotebookModel</name>
    <message>
        <source>the project</source>
        <translation>le projet</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>l’étiquette %1</translation>
    </message>
    <message>
        <source>a tagged passage</source>
        <translation>un passage étiqueté</translation>
    </message>
    <message>
        <source>“%1”, %2%3</source>
        <translation>«&#xa0;%1&#xa0;», %2%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::notes::NotesPane</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note, preview</source>
        <translation>Note, aperçu</translation>
    </message>
    <message>
        <source>Note on</source>
        <translation>Note sur</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>l’étiquette %1</translation>
    </message>
    <message>
        <source>← 1 note</source>
        <translation>← 1 note</translation>
    </message>
    <message numerus="yes">
        <source>← %n notes</source>
        <translation>
            <numerusform>← %n note</numerusform>
            <numerusform>← %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that link here</source>
        <translation>Notes qui renvoient ici</translation>
    </message>
    <message>
        <source>Notes appear here when a project is open.</source>
        <translation>Les notes apparaissent ici quand un projet est ouvert.</translation>
    </message>
    <message>
        <source>Nothing of this kind is focused.</source>
        <translation>Aucun élément de ce genre n’est actif.</translation>
    </message>
    <message>
        <source>Write a note on %1. Markdown; [[#31]] links to a comment, [[¶5]] to a paragraph.</source>
        <translation>Écrivez une note sur %1. Markdown&#x202f;; [[#31]] renvoie à un commentaire, [[¶5]] à un paragraphe.</translation>
    </message>
    <message>
        <source>Delete note on %1</source>
        <translation>Supprimer la note sur %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>writing …</source>
        <translation>saisie en cours…</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::relations::Relater</name>
    <message>
        <source>Nothing is related</source>
        <translation>Aucune relation créée</translation>
    </message>
    <message>
        <source>Nothing to relate here</source>
        <translation>Rien à mettre en relation ici</translation>
    </message>
    <message>
        <source>From %1. Now press = on what it is related to.</source>
        <translation>Depuis %1. Appuyez maintenant sur = à l’autre bout de la relation.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Relate: %1</source>
        <translation>Relation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::relations::RelationModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>rejoinder::relations::RelationsPane</name>
    <message>
        <source>Press = on a passage, a tag or a comment, and = again on the one that it supports, attacks, rephrases or repeats.</source>
        <translation>Appuyez sur = à un passage, une étiquette ou un commentaire, puis encore sur = à ce qu’il soutient, attaque, reformule ou répète.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>1 relation</source>
        <translation>1 relation</translation>
    </message>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the relation “%1”</source>
        <translation>Supprimer la relation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removed the relation “%1”</source>
        <translation>Relation «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::AlikeDialog</name>
    <message>
        <source>Tag all like this</source>
        <translation>Étiqueter tous les semblables</translation>
    </message>
    <message>
        <source>Places like this</source>
        <translation>Passages semblables</translation>
    </message>
    <message>
        <source>Places that say “%1” or nearly so, and do not carry %2 yet.</source>
        <translation>Passages qui disent «&#xa0;%1&#xa0;» ou presque, et ne portent pas encore %2.</translation>
    </message>
    <message>
        <source>Tag 1 place</source>
        <translation>Étiqueter 1 passage</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n places</source>
        <translation>
            <numerusform>Étiqueter %n passage</numerusform>
            <numerusform>Étiqueter %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::CodeChooser</name>
    <message>
        <source>Tag of the passages</source>
        <translation>Étiquette des passages</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Any text with the words</source>
        <translation>Tout texte contenant les mots</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>tout texte</translation>
    </message>
    <message>
        <source>every tag</source>
        <translation>toutes les étiquettes</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::ConditionField</name>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>est avant</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>vaut moins de</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>est après</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>vaut plus de</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>n’a pas de valeur</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>a une valeur</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1: variable</source>
        <translation>%1&#xa0;: variable</translation>
    </message>
    <message>
        <source>%1: how it is compared</source>
        <translation>%1&#xa0;: comparaison</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1&#xa0;: valeur</translation>
    </message>
    <message>
        <source>all</source>
        <translation>sans condition</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>2026-05-03, 2026-05 or 2026</source>
        <translation>2026-05-03, 2026-05 ou 2026</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::CrosstabModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::CrosstabView</name>
    <message>
        <source>How often each tag stands where</source>
        <translation>Fréquence de chaque étiquette selon l’endroit</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::RetrievalPane</name>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Tags by document</source>
        <translation>Étiquettes par document</translation>
    </message>
    <message>
        <source>Tags by person</source>
        <translation>Étiquettes par personne</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>Words of the passages</source>
        <translation>Mots des passages</translation>
    </message>
    <message>
        <source>With the words</source>
        <translation>Avec les mots</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>par document</translation>
    </message>
    <message>
        <source>by person</source>
        <translation>par personne</translation>
    </message>
    <message>
        <source>by group of tags</source>
        <translation>par groupe d’étiquettes</translation>
    </message>
    <message>
        <source>Type the words that the passages hold.</source>
        <translation>Saisissez les mots que contiennent les passages.</translation>
    </message>
    <message>
        <source>Nothing is tagged yet. Passages of a tag are shown here across all documents.</source>
        <translation>Rien n’est encore étiqueté. Les passages d’une étiquette apparaissent ici pour tous les documents.</translation>
    </message>
    <message>
        <source>No passage holds “%1”.</source>
        <translation>Aucun passage ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 passage</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <translation>%1, avec «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Tags by variable</source>
        <translation>Étiquettes par variable</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>No passage answers to this: %1.</source>
        <translation>Aucun passage ne répond à cela&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, where %2</source>
        <translation>%1, où %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::ReviewDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Space ticks · Y takes and goes on · N leaves and goes on</source>
        <translation>Espace coche · Y prend et continue · N laisse et continue</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::SegmentModel</name>
    <message>
        <source>answers #%1</source>
        <translation>répond à #%1</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>Article ¶%1</source>
        <translation>Article ¶%1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation>à côté de l’article</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Anonymes</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>%1, 1 passage</source>
        <translation>%1, 1 passage</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n passages</source>
        <translation>
            <numerusform>%1, %n passage</numerusform>
            <numerusform>%1, %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Sans valeur</translation>
    </message>
</context>
<context>
    <name>rejoinder::retrieval::SplitDialog</name>
    <message>
        <source>Split tag</source>
        <translation>Scinder une étiquette</translation>
    </message>
    <message>
        <source>Passages with this tag</source>
        <translation>Passages portant cette étiquette</translation>
    </message>
    <message>
        <source>such as: %1, ironic</source>
        <translation>par exemple&#xa0;: %1, ironique</translation>
    </message>
    <message>
        <source>What carries %1. What is ticked gets a new tag beside it.</source>
        <translation>Ce qui porte %1. Ce qui est coché reçoit à la place une nouvelle étiquette.</translation>
    </message>
    <message>
        <source>&amp;Name of the new tag</source>
        <translation>&amp;Nom de la nouvelle étiquette</translation>
    </message>
    <message>
        <source>Move 1 passage</source>
        <translation>Déplacer 1 passage</translation>
    </message>
    <message numerus="yes">
        <source>Move %n passages</source>
        <translation>
            <numerusform>Déplacer %n passage</numerusform>
            <numerusform>Déplacer %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::source::SourcePane</name>
    <message>
        <source>The text dump of the open document appears here.</source>
        <translation>L’extraction du document ouvert apparaît ici.</translation>
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
        <translation>   octets %1</translation>
    </message>
    <message>
        <source> (%1 of the file)</source>
        <translation> (%1 du fichier)</translation>
    </message>
</context>
<context>
    <name>rejoinder::source::SourceView</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>A comment &amp;starts here</source>
        <translation>Un commentaire &amp;commence ici</translation>
    </message>
    <message>
        <source>&amp;No comment starts here</source>
        <translation>&amp;Aucun commentaire ne commence ici</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
</context>
<context>
    <name>rejoinder::tags::AttributeForm</name>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>2026, 2026-05 or 2026-05-03</source>
        <translation>2026, 2026-05 ou 2026-05-03</translation>
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
        <translation>&amp;Sûr</translation>
    </message>
    <message>
        <source>Wei&amp;ght</source>
        <translation>P&amp;oids</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>What the tag here says</source>
        <translation>Ce que dit l’étiquette ici</translation>
    </message>
    <message>
        <source>Stance of %1</source>
        <translation>Position de %1</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Aucune position</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>Neither in favour nor against</source>
        <translation>Neutre, ni pour ni contre</translation>
    </message>
    <message>
        <source>How sure you are, in percent</source>
        <translation>Votre certitude, en pour cent</translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>Weight, 0 to 100</source>
        <translation>Poids, de 0 à 100</translation>
    </message>
    <message>
        <source>No tag of yours here</source>
        <translation>Aucune étiquette de vous ici</translation>
    </message>
    <message>
        <source>Confidence of %1</source>
        <translation>Certitude de %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>No %1 of %2</source>
        <translation>%2 sans %1</translation>
    </message>
    <message>
        <source>%1 “%2” of %3</source>
        <translation>%3&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>rejoinder::tags::MatchDelegate</name>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nouvelle étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>1 use</source>
        <translation>1 fois</translation>
    </message>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
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
        <translation>Étiquettes récentes&#xa0;: un chiffre les applique aussitôt</translation>
    </message>
</context>
<context>
    <name>rejoinder::tags::SpanController</name>
    <message>
        <source>No tag of yours here</source>
        <translation>Aucune étiquette de vous ici</translation>
    </message>
    <message>
        <source>%1 is not on words</source>
        <translation>%1 n’est pas sur des mots</translation>
    </message>
    <message>
        <source>Already tagged %1</source>
        <translation>Déjà étiqueté %1</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <translation>%1 sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Move an end of %1</source>
        <translation>Déplacer une limite de %1</translation>
    </message>
    <message>
        <source>No word further</source>
        <translation>Plus de mot au-delà</translation>
    </message>
    <message>
        <source>The caret is not within the tagged words</source>
        <translation>Le curseur n’est pas dans les mots étiquetés</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Scinder %1</translation>
    </message>
    <message>
        <source>%1 is two tags now</source>
        <translation>%1 fait maintenant deux étiquettes</translation>
    </message>
    <message>
        <source>No other %1 in this part</source>
        <translation>Pas d’autre %1 dans cette partie</translation>
    </message>
    <message>
        <source>Merge two of %1</source>
        <translation>Fusionner deux %1</translation>
    </message>
    <message>
        <source>%1 is one tag now</source>
        <translation>%1 fait maintenant une seule étiquette</translation>
    </message>
</context>
<context>
    <name>rejoinder::tags::TagController</name>
    <message>
        <source>Tagged %1, 1 character</source>
        <translation>Étiqueté %1, 1 caractère</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %1, %n characters</source>
        <translation>
            <numerusform>Étiqueté %1, %n caractère</numerusform>
            <numerusform>Étiqueté %1, %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged %1, %2</source>
        <translation>Étiqueté %1, %2</translation>
    </message>
    <message>
        <source>Recent tag %1</source>
        <translation>Étiquette récente %1</translation>
    </message>
    <message>
        <source>No recent tag has the digit %1</source>
        <translation>Aucune étiquette récente n’a le chiffre %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Nothing to tag here</source>
        <translation>Rien à étiqueter ici</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>étiqueter %1</translation>
    </message>
    <message>
        <source>tag 1 character</source>
        <translation>étiqueter 1 caractère</translation>
    </message>
    <message numerus="yes">
        <source>tag word, %n characters</source>
        <translation>
            <numerusform>étiqueter le mot, %n caractère</numerusform>
            <numerusform>étiqueter le mot, %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag selection, %n characters</source>
        <translation>
            <numerusform>étiqueter la sélection, %n caractère</numerusform>
            <numerusform>étiqueter la sélection, %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag of yours here</source>
        <translation>Aucune étiquette de vous ici</translation>
    </message>
    <message>
        <source>%1 is not used here</source>
        <translation>%1 ne s’emploie pas ici</translation>
    </message>
    <message>
        <source>Already tagged %1</source>
        <translation>Déjà étiqueté %1</translation>
    </message>
    <message>
        <source>Tag %1 %2</source>
        <translation>Étiqueter %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>Retirer %1 de %2</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 retiré</translation>
    </message>
    <message>
        <source>Nothing to repeat yet</source>
        <translation>Encore rien à répéter</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>au lieu de %1</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>Changer %1 en %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>Renommé en %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::tags::TagPalette</name>
    <message>
        <source>Tag palette</source>
        <translation>Palette d’étiquettes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>↑↓ choose   Tab add note   Shift Enter keep open   Esc close</source>
        <translation>↑↓ choisir   Tab noter   Shift Enter garder ouvert   Esc fermer</translation>
    </message>
</context>
<context>
    <name>rejoinder::tags::TagsPane</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>rejoinder::thread::Breadcrumb</name>
    <message>
        <source>Under %1</source>
        <translation>Sous %1</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
</context>
<context>
    <name>rejoinder::thread::FilterPanel</name>
    <message>
        <source>&amp;Doubts</source>
        <translation>&amp;Doutes</translation>
    </message>
    <message>
        <source>&amp;Untagged</source>
        <translation>&amp;Sans étiquette</translation>
    </message>
    <message>
        <source>Un&amp;read</source>
        <translation>Non &amp;lus</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout montrer</translation>
    </message>
    <message>
        <source>Filter of the thread</source>
        <translation>Filtre du fil</translation>
    </message>
    <message>
        <source>words of a comment</source>
        <translation>mots d’un commentaire</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>n’importe qui</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Étiquette</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>Last level</source>
        <translation>Dernier niveau</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>any or none</source>
        <translation>avec ou sans</translation>
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
        <translation>L’article</translation>
    </message>
    <message>
        <source>The article, ¶%1</source>
        <translation>L’article, ¶%1</translation>
    </message>
    <message>
        <source>Answers %1</source>
        <translation>Répond à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::thread::ThreadPane</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Filter the thread (F)</source>
        <translation>Filtrer le fil (F)</translation>
    </message>
    <message>
        <source>Show every comment</source>
        <translation>Montrer tous les commentaires</translation>
    </message>
    <message>
        <source>Show every comment (Esc)</source>
        <translation>Montrer tous les commentaires (Esc)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter: every comment</source>
        <translation>Filtre&#xa0;: tous les commentaires</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>%L1 of %L2 comments</source>
        <translation>%L1 sur %L2 commentaires</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 commentaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>1 doute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubts</source>
        <translation>
            <numerusform>%Ln doute</numerusform>
            <numerusform>%Ln doutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::thread::ThreadView</name>
    <message>
        <source>This document has no comments. The Source pane shows its bytes.</source>
        <translation>Ce document n’a pas de commentaires. Le volet Source montre ses octets.</translation>
    </message>
    <message>
        <source>The comments of a document stand here once one is open.</source>
        <translation>Les commentaires d’un document apparaissent ici dès qu’il est ouvert.</translation>
    </message>
    <message>
        <source>Go to #%1</source>
        <translation>Aller à #%1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
</context>
<context>
    <name>rejoinder::transfer::ExportDialog</name>
    <message>
        <source>Begin each file with a byte order mark, as spreadsheets expect</source>
        <translation>Commencer chaque fichier par un indicateur d’ordre des octets (BOM), attendu par les tableurs</translation>
    </message>
    <message>
        <source>Guard against text that a spreadsheet would run as a formula</source>
        <translation>Neutraliser le texte qu’un tableur exécuterait comme une formule</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>Dossier des fichiers CSV</translation>
    </message>
    <message>
        <source>The files hold comments and names word for word. Whoever gets them can find the people who wrote them.</source>
        <translation>Les fichiers contiennent les commentaires et les noms mot pour mot. Quiconque les reçoit peut retrouver leurs auteurs.</translation>
    </message>
    <message>
        <source>These files will be replaced: %1.</source>
        <translation>Ces fichiers seront remplacés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Rien n’a été écrit. %1</translation>
    </message>
    <message>
        <source>Written into %1: %2.</source>
        <translation>Écrit dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>rejoinder::transfer::ImportDelegate</name>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>ready, 1 comment</source>
        <translation>prêt, 1 commentaire</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n comments</source>
        <translation>
            <numerusform>prêt, %n commentaire</numerusform>
            <numerusform>prêt, %n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>already in the project</source>
        <translation>déjà dans le projet</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>non importable</translation>
    </message>
    <message>
        <source>imported, 1 comment</source>
        <translation>importé, 1 commentaire</translation>
    </message>
    <message numerus="yes">
        <source>imported, %n comments</source>
        <translation>
            <numerusform>importé, %n commentaire</numerusform>
            <numerusform>importé, %n commentaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::transfer::ImportDialog</name>
    <message>
        <source>Import 1 dump</source>
        <translation>Importer 1 extraction</translation>
    </message>
    <message numerus="yes">
        <source>Import %n dumps</source>
        <translation>
            <numerusform>Importer %n extraction</numerusform>
            <numerusform>Importer %n extractions</numerusform>
        </translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 commentaire</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name</source>
        <translation>
            <numerusform>%n avec un nom</numerusform>
            <numerusform>%n avec un nom</numerusform>
        </translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>1 doute</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n doute</numerusform>
            <numerusform>%n doutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open &amp;side by side after import</source>
        <translation>Ouvrir &amp;côte à côte après l’import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import what is ready</source>
        <translation>Importer ce qui est prêt</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&lt;b&gt;T&lt;/b&gt; title &amp;nbsp; &lt;b&gt;A&lt;/b&gt; article &amp;nbsp; &lt;b&gt;N&lt;/b&gt; name line &amp;nbsp; &lt;b&gt;B&lt;/b&gt; body &amp;nbsp; &lt;b&gt;?&lt;/b&gt; name lost &amp;nbsp; &lt;b&gt;–&lt;/b&gt; boilerplate</source>
        <translation>&lt;b&gt;T&lt;/b&gt; titre &amp;nbsp; &lt;b&gt;A&lt;/b&gt; article &amp;nbsp; &lt;b&gt;N&lt;/b&gt; ligne de nom &amp;nbsp; &lt;b&gt;B&lt;/b&gt; texte &amp;nbsp; &lt;b&gt;?&lt;/b&gt; nom perdu &amp;nbsp; &lt;b&gt;–&lt;/b&gt; habillage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Importing when ready…</source>
        <translation>Import dès que prêt…</translation>
    </message>
    <message>
        <source>Import when ready</source>
        <translation>Importer dès que prêt</translation>
    </message>
    <message>
        <source>What was found in %1</source>
        <translation>Trouvé dans %1</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Still at work.</source>
        <translation>Traitement en cours.</translation>
    </message>
    <message>
        <source>Nothing of it is imported; the other files go on.</source>
        <translation>Rien n’en est importé&#x202f;; les autres fichiers continuent.</translation>
    </message>
    <message>
        <source>The project holds these very bytes already; they are not imported again.</source>
        <translation>Le projet contient déjà exactement ces octets&#x202f;; ils ne sont pas réimportés.</translation>
    </message>
</context>
<context>
    <name>rejoinder::transfer::Importer</name>
    <message>
        <source>The text is %1; it is stored as UTF-8 beside the bytes as they came</source>
        <translation>Le texte est en %1&#x202f;; il est enregistré en UTF-8 à côté des octets d’origine</translation>
    </message>
    <message numerus="yes">
        <source>Bytes that could not be read and stand as a replacement character: %n</source>
        <translation>
            <numerusform>Octets illisibles, remplacés par un caractère de substitution&#xa0;: %n</numerusform>
            <numerusform>Octets illisibles, remplacés par un caractère de substitution&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted %1.txt</source>
        <translation>Collé %1.txt</translation>
    </message>
</context>
<context>
    <name>rejoinder::tray::TrayModel</name>
    <message>
        <source>Tag or note</source>
        <translation>Étiquette ou note</translation>
    </message>
    <message>
        <source>Words it was on</source>
        <translation>Mots d’origine</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Endroit d’origine</translation>
    </message>
</context>
<context>
    <name>rejoinder::tray::TrayPane</name>
    <message>
        <source>Without a place</source>
        <translation>Sans emplacement</translation>
    </message>
    <message>
        <source>&amp;Place here</source>
        <translation>&amp;Placer ici</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Try all again</source>
        <translation>&amp;Tout réessayer</translation>
    </message>
    <message>
        <source>#%1 before</source>
        <translation>avant&#xa0;: #%1</translation>
    </message>
    <message>
        <source>¶%1 before</source>
        <translation>avant&#xa0;: ¶%1</translation>
    </message>
    <message>
        <source>Tags and notes of an earlier version of a dump wait here where their words are gone.</source>
        <translation>Les étiquettes et notes d’une version antérieure d’une extraction attendent ici quand leurs mots ont disparu.</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>Le bac est vide</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Placer %1</translation>
    </message>
    <message>
        <source>Remove %1 from the tray</source>
        <translation>Retirer %1 du bac</translation>
    </message>
    <message>
        <source>Placed again: %1; still without a place: %2</source>
        <translation>Replacés&#xa0;: %1&#x202f;; encore sans emplacement&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::variables::ValueDelegate</name>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>12 or -3.5</source>
        <translation>12 ou -3.5</translation>
    </message>
    <message>
        <source>2026-05-03, 2026-05 or 2026</source>
        <translation>2026-05-03, 2026-05 ou 2026</translation>
    </message>
</context>
<context>
    <name>rejoinder::variables::VariableDialog</name>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Choix</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Change variable</source>
        <translation>Modifier la variable</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>Nouvelle variable</translation>
    </message>
    <message>
        <source>outlet, date, stance …</source>
        <translation>média, date, position…</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>un choix parmi plusieurs</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation>Choix, un par ligne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Porte sur</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
</context>
<context>
    <name>rejoinder::variables::VariablesModel</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>choice: %1</source>
        <translation>choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>unnamed #%1</source>
        <translation>anonyme #%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>Clear %1 of %2</source>
        <translation>Effacer %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2&#xa0;: %3</translation>
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
        <translation>Documents</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>&amp;New variable…</source>
        <translation>Nouvelle &amp;variable…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Values of variables</source>
        <translation>Valeurs des variables</translation>
    </message>
    <message>
        <source>There are no documents yet.</source>
        <translation>Il n’y a pas encore de documents.</translation>
    </message>
    <message>
        <source>Nobody comments here.</source>
        <translation>Personne ne commente ici.</translation>
    </message>
    <message>
        <source>Variables tell what is known of each document, such as outlet, date or stance, so that passages can be filtered, grouped and counted by it.</source>
        <translation>Les variables disent ce que l’on sait de chaque document, par exemple média, date ou position, pour filtrer, regrouper et compter les passages selon ces valeurs.</translation>
    </message>
    <message>
        <source>Variables tell what is known of each person, such as role, home or stance, so that comments and passages can be filtered, grouped and counted by it.</source>
        <translation>Les variables disent ce que l’on sait de chaque personne, par exemple rôle, domicile ou position, pour filtrer, regrouper et compter les commentaires et les passages selon ces valeurs.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 of documents, %2 of people</source>
        <translation>documents&#xa0;: %1, personnes&#xa0;: %2</translation>
    </message>
    <message>
        <source>New variable %1</source>
        <translation>Nouvelle variable %1</translation>
    </message>
    <message>
        <source>Change variable %1</source>
        <translation>Modifier la variable %1</translation>
    </message>
    <message>
        <source>Delete variable %1</source>
        <translation>Supprimer la variable %1</translation>
    </message>
    <message>
        <source>Deleted the variable %1 with its values; Ctrl+Z brings it back</source>
        <translation>Variable %1 supprimée avec ses valeurs&#x202f;; Ctrl+Z la restaure</translation>
    </message>
    <message>
        <source>Move variable %1</source>
        <translation>Déplacer la variable %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::AnswerController</name>
    <message>
        <source>What #%1 answers</source>
        <translation>Ce à quoi #%1 répond</translation>
    </message>
    <message>
        <source>Number of the comment that #%1 answers, 0 for the article, or lost:</source>
        <translation>Numéro du commentaire auquel #%1 répond, 0 pour l’article, ou perdu&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is no comment number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de commentaire</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::CodebookController</name>
    <message>
        <source>Import codebook</source>
        <translation>Importer un livre de codes</translation>
    </message>
    <message>
        <source>All tags of %1 are there</source>
        <translation>Toutes les étiquettes de %1 sont déjà là</translation>
    </message>
    <message>
        <source>Imported 1 tag of %1</source>
        <translation>1 étiquette de %1 importée</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n tags of %1</source>
        <translation>
            <numerusform>%n étiquette de %1 importée</numerusform>
            <numerusform>%n étiquettes de %1 importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Exporter le livre de codes</translation>
    </message>
    <message>
        <source>Codebook written to %1</source>
        <translation>Livre de codes écrit dans %1</translation>
    </message>
    <message>
        <source>Codebooks (*.qdc *.codebook *.csv)</source>
        <translation>Livres de codes (*.qdc *.codebook *.csv)</translation>
    </message>
    <message>
        <source>REFI-QDA codebook (*.qdc);;Table (*.csv)</source>
        <translation>Livre de codes REFI-QDA (*.qdc);;Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::ColumnController</name>
    <message>
        <source>quotes ¶%1</source>
        <translation>cite ¶%1</translation>
    </message>
    <message>
        <source>answers ¶%1</source>
        <translation>répond à ¶%1</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::ColumnHeader</name>
    <message>
        <source>Close this column (Ctrl+Shift+W)</source>
        <translation>Fermer cette colonne (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 commentaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>1 doute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubts</source>
        <translation>
            <numerusform>%Ln doute</numerusform>
            <numerusform>%Ln doutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the column of %1</source>
        <translation>Fermer la colonne de %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::CompareController</name>
    <message>
        <source>There is room for %1 columns</source>
        <translation>Il y a de la place pour %1 colonnes</translation>
    </message>
    <message>
        <source>#%1 has no name to look for</source>
        <translation>#%1 n’a pas de nom à rechercher</translation>
    </message>
    <message>
        <source>#%1 in “%2”</source>
        <translation>#%1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is in no other column</source>
        <translation>%1 n’est dans aucune autre colonne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No tag of yours here</source>
        <translation>Aucune étiquette de vous ici</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation>Détacher %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::DropZone</name>
    <message>
        <source>Drop a text dump here</source>
        <translation>Déposez une extraction ici</translation>
    </message>
    <message>
        <source>An article with its comments, copied as plain text. Several at once are fine.</source>
        <translation>Un article avec ses commentaires, copié en texte brut. Plusieurs à la fois sont possibles.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Paste from clipboard</source>
        <translation>Coller le presse-papiers</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::EditController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::FileController</name>
    <message>
        <source>Rejoinder projects (*.rejoinder)</source>
        <translation>Projets Rejoinder (*.rejoinder)</translation>
    </message>
    <message>
        <source>Imported 1 document</source>
        <translation>1 document importé</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n documents</source>
        <translation>
            <numerusform>%n document importé</numerusform>
            <numerusform>%n documents importés</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files</source>
        <translation>Le presse-papiers ne contient ni texte ni fichiers</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Import text dumps</source>
        <translation>Importer des extractions</translation>
    </message>
    <message>
        <source>Text (*.txt *.text *.md);;All files (*)</source>
        <translation>Texte (*.txt *.text *.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 CSV</source>
        <translation>%1 CSV</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Copié dans %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::LanguageController</name>
    <message>
        <source>The language changes when Rejoinder starts the next time</source>
        <translation>La langue changera au prochain démarrage de Rejoinder</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacés</translation>
    </message>
    <message>
        <source>Only replies that moved, and what they answer, are shown.</source>
        <translation>Seules les réponses déplacées et ce à quoi elles répondent sont affichées.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>A later version of a dump: 1 tag or note moved along.</source>
        <translation>Version plus récente d’une extraction&#xa0;: 1 étiquette ou note a suivi.</translation>
    </message>
    <message numerus="yes">
        <source>A later version of a dump: %n tags and notes moved along.</source>
        <translation>
            <numerusform>Version plus récente d’une extraction&#xa0;: %n étiquette ou note a suivi.</numerusform>
            <numerusform>Version plus récente d’une extraction&#xa0;: %n étiquettes et notes ont suivi.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them is on words that changed a little.</source>
        <translation>Pour 1 d’entre elles, les mots ont un peu changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are on words that changed a little.</source>
        <translation>
            <numerusform>Pour %n d’entre elles, les mots ont un peu changé.</numerusform>
            <numerusform>Pour %n d’entre elles, les mots ont un peu changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found no place and waits in the tray.</source>
        <translation>1 n’a pas trouvé d’emplacement et attend dans le bac.</translation>
    </message>
    <message numerus="yes">
        <source>%n found no place and wait in the tray.</source>
        <translation>
            <numerusform>%n n’a pas trouvé d’emplacement et attend dans le bac.</numerusform>
            <numerusform>%n n’ont pas trouvé d’emplacement et attendent dans le bac.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the tray</source>
        <translation>Ouvrir le bac</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::Panes</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bac</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n sans emplacement</numerusform>
            <numerusform>%n sans emplacement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in codebook v%2</source>
        <translation>%1, livre de codes v%2</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::RerunController</name>
    <message>
        <source>Rebuilding the thread… %1 %</source>
        <translation>Reconstruction du fil… %1&#x202f;%</translation>
    </message>
    <message>
        <source>Rebuilding the thread…</source>
        <translation>Reconstruction du fil…</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::RetrievalController</name>
    <message>
        <source>No tag of yours on words here</source>
        <translation>Aucune étiquette de vous sur des mots ici</translation>
    </message>
    <message>
        <source>Nothing else says this</source>
        <translation>Rien d’autre ne dit cela</translation>
    </message>
    <message>
        <source>Tag 1 place %1</source>
        <translation>Étiqueter 1 passage&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n places %1</source>
        <translation>
            <numerusform>Étiqueter %n passage&#xa0;: %1</numerusform>
            <numerusform>Étiqueter %n passages&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged 1 place %1</source>
        <translation>1 passage étiqueté %1</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n places %1</source>
        <translation>
            <numerusform>%n passage étiqueté %1</numerusform>
            <numerusform>%n passages étiquetés %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the report and its tables</source>
        <translation>Dossier du rapport et de ses tableaux</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Rapport écrit dans %1</translation>
    </message>
    <message>
        <source>Choose the tag to split in the Tags pane first</source>
        <translation>Choisissez d’abord l’étiquette à scinder dans le volet Étiquettes</translation>
    </message>
    <message>
        <source>%1 is on too few places to split</source>
        <translation>%1 est à trop peu d’endroits pour être scindée</translation>
    </message>
    <message>
        <source>%1 is a tag of its own</source>
        <translation>%1 est une étiquette à part</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::StartPage</name>
    <message>
        <source>Who answered whom?</source>
        <translation>Qui a répondu à qui&#x202f;?</translation>
    </message>
    <message>
        <source>Rejoinder rebuilds the reply tree of a comment section from its bare text, shows how sure it is of every link, and lets you tag what people claim and how they argue.</source>
        <translation>Rejoinder reconstruit l’arbre des réponses d’un espace de commentaires à partir du texte brut, montre la certitude de chaque lien et vous permet d’étiqueter ce que les gens affirment et leur manière d’argumenter.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Start with an example</source>
        <translation>Commencer par un exemple</translation>
    </message>
    <message>
        <source>Projects that were open will be listed here.</source>
        <translation>Les projets déjà ouverts apparaîtront ici.</translation>
    </message>
    <message>
        <source>Harbour Street sample</source>
        <translation>Exemple Harbour Street</translation>
    </message>
    <message>
        <source>Two invented articles with their comments, some without a name, doubts to settle and a codebook to tag with.</source>
        <translation>Deux articles inventés avec leurs commentaires, certains sans nom, des doutes à lever et un livre de codes pour étiqueter.</translation>
    </message>
    <message>
        <source>Ctrl+O opens a project    Ctrl+I imports    Files stay on this computer.</source>
        <translation>Ctrl+O ouvre un projet    Ctrl+I importe    Les fichiers restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, modifié %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::StatusPane</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>Aucun projet ouvert</translation>
    </message>
    <message>
        <source>Annotator: %1</source>
        <translation>Codage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Codebook v%1</source>
        <translation>Livre de codes v%1</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 commentaire</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>%n nommé</numerusform>
            <numerusform>%n nommés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 doubt</source>
        <translation>1 doute</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>%n doute</numerusform>
            <numerusform>%n doutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::window::ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>rejoinder::window::Workspace</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Le dossier %1 ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>position only: %1</source>
        <translation>position seule&#xa0;: %1</translation>
    </message>
    <message>
        <source>a person decided so</source>
        <translation>une personne en a décidé ainsi</translation>
    </message>
    <message>
        <source>opens with %1</source>
        <translation>commence par %1</translation>
    </message>
    <message>
        <source>speaks to nobody directly</source>
        <translation>ne s’adresse directement à personne</translation>
    </message>
    <message>
        <source>speaks to somebody: %1</source>
        <translation>s’adresse à quelqu’un&#xa0;: %1</translation>
    </message>
    <message>
        <source>uses words of the article</source>
        <translation>reprend des mots de l’article</translation>
    </message>
    <message>
        <source>uses no words of the article</source>
        <translation>ne reprend aucun mot de l’article</translation>
    </message>
    <message>
        <source>is worded as comments on an article are</source>
        <translation>est formulé comme un commentaire sur l’article</translation>
    </message>
    <message>
        <source>is worded as answers to a comment are</source>
        <translation>est formulé comme une réponse à un commentaire</translation>
    </message>
    <message>
        <source>is the first comment</source>
        <translation>est le premier commentaire</translation>
    </message>
    <message>
        <source>where it stands, a new thread may begin</source>
        <translation>un nouveau fil peut commencer à sa place</translation>
    </message>
    <message>
        <source>stands right below #%1</source>
        <translation>se trouve juste sous #%1</translation>
    </message>
    <message>
        <source>stands within the thread of #%1</source>
        <translation>se trouve dans le fil de #%1</translation>
    </message>
    <message>
        <source>#%1 asks a question</source>
        <translation>#%1 pose une question</translation>
    </message>
    <message>
        <source>asks a question itself</source>
        <translation>pose lui-même une question</translation>
    </message>
    <message>
        <source>no question is open here</source>
        <translation>aucune question n’est en suspens ici</translation>
    </message>
    <message>
        <source>both are by the same person</source>
        <translation>les deux sont de la même personne</translation>
    </message>
    <message>
        <source>its author has not spoken before</source>
        <translation>son auteur n’a pas encore écrit</translation>
    </message>
    <message>
        <source>its author has spoken before</source>
        <translation>son auteur a déjà écrit</translation>
    </message>
    <message>
        <source>its author has taken part before</source>
        <translation>son auteur a déjà pris part à la discussion</translation>
    </message>
    <message>
        <source>its author has spoken since #%1</source>
        <translation>son auteur a écrit depuis #%1</translation>
    </message>
    <message>
        <source>#%1 came after its author&apos;s own #%2, as in an exchange</source>
        <translation>#%1 est venu après #%2 du même auteur, comme dans un échange</translation>
    </message>
    <message>
        <source>prints no time to compare</source>
        <translation>n’affiche pas d’heure à comparer</translation>
    </message>
    <message>
        <source>is older than #%1</source>
        <translation>est plus ancien que #%1</translation>
    </message>
    <message>
        <source>is older than the comment above</source>
        <translation>est plus ancien que le commentaire au-dessus</translation>
    </message>
    <message>
        <source>is no older than any comment above</source>
        <translation>n’est plus ancien qu’aucun commentaire au-dessus</translation>
    </message>
    <message>
        <source>is older than some comment above, not than the one it follows</source>
        <translation>est plus ancien qu’un commentaire plus haut, mais pas que celui qu’il suit</translation>
    </message>
    <message>
        <source>is spoken to by name in no comment</source>
        <translation>n’est interpellé par son nom dans aucun commentaire</translation>
    </message>
    <message>
        <source>is spoken to by name in #%1</source>
        <translation>est interpellé par son nom dans #%1</translation>
    </message>
    <message>
        <source>addresses %1</source>
        <translation>s’adresse à %1</translation>
    </message>
    <message>
        <source>names comment number %1</source>
        <translation>cite le commentaire numéro %1</translation>
    </message>
    <message>
        <source>names %1</source>
        <translation>cite le nom de %1</translation>
    </message>
    <message>
        <source>shares words with earlier comments</source>
        <translation>partage des mots avec des commentaires antérieurs</translation>
    </message>
    <message>
        <source>shares no words with earlier comments</source>
        <translation>ne partage aucun mot avec des commentaires antérieurs</translation>
    </message>
    <message>
        <source>shares no words with #%1</source>
        <translation>ne partage aucun mot avec #%1</translation>
    </message>
    <message>
        <source>shares words with #%1</source>
        <translation>partage des mots avec #%1</translation>
    </message>
    <message>
        <source>takes up %1 from #%2</source>
        <translation>reprend %1 de #%2</translation>
    </message>
    <message>
        <source>quotes nothing of other comments</source>
        <translation>ne cite rien d’autres commentaires</translation>
    </message>
    <message>
        <source>quotes the first comment, which stands for the article</source>
        <translation>cite le premier commentaire, qui tient lieu d’article</translation>
    </message>
    <message>
        <source>quotes %1 words of the article</source>
        <translation>cite %1 mots de l’article</translation>
    </message>
    <message>
        <source>quotes %1 words of #%2</source>
        <translation>cite %1 mots de #%2</translation>
    </message>
    <message>
        <source>quotes the article: %1</source>
        <translation>cite l’article&#xa0;: %1</translation>
    </message>
    <message>
        <source>quotes #%1: %2</source>
        <translation>cite #%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>quotes #%1</source>
        <translation>cite #%1</translation>
    </message>
    <message>
        <source>stands at the left margin, as comments on the article do</source>
        <translation>est à la marge gauche, comme les commentaires sur l’article</translation>
    </message>
    <message>
        <source>is indented under #%1</source>
        <translation>est en retrait sous #%1</translation>
    </message>
    <message>
        <source>stands at the deepest level that the page shows</source>
        <translation>est au niveau le plus profond que la page affiche</translation>
    </message>
    <message>
        <source>its header names nobody it answers</source>
        <translation>son en-tête ne nomme personne à qui il répond</translation>
    </message>
    <message>
        <source>its header names no comment it answers</source>
        <translation>son en-tête ne nomme aucun commentaire auquel il répond</translation>
    </message>
    <message>
        <source>its header says that it answers %1</source>
        <translation>selon son en-tête, il répond à %1</translation>
    </message>
    <message>
        <source>every printed number of answers is used up before it</source>
        <translation>tous les nombres de réponses affichés sont épuisés avant lui</translation>
    </message>
    <message>
        <source>the number of answers printed at #%1 leaves room for it</source>
        <translation>le nombre de réponses affiché à #%1 lui laisse une place</translation>
    </message>
    <message>
        <source>no printed number of answers reaches it</source>
        <translation>aucun nombre de réponses affiché ne va jusqu’à lui</translation>
    </message>
    <message>
        <source>the number of comments below #%1 includes it</source>
        <translation>le nombre de commentaires sous #%1 l’inclut</translation>
    </message>
    <message>
        <source>the printed numbers of answers leave room for it</source>
        <translation>les nombres de réponses affichés lui laissent une place</translation>
    </message>
    <message>
        <source>is numbered %1, as comments on the article are</source>
        <translation>porte le numéro %1, comme les commentaires sur l’article</translation>
    </message>
    <message>
        <source>is numbered %1, below %2</source>
        <translation>porte le numéro %1, sous %2</translation>
    </message>
    <message>
        <source>has a subject of its own</source>
        <translation>a son propre sujet</translation>
    </message>
    <message>
        <source>its subject is that of #%1</source>
        <translation>a le même sujet que #%1</translation>
    </message>
    <message>
        <source>its subject is that of %1 earlier comments</source>
        <translation>a le même sujet que %1 commentaires antérieurs</translation>
    </message>
    <message>
        <source>has a link to its parent</source>
        <translation>a un lien vers son parent</translation>
    </message>
    <message>
        <source>has no link to a parent, as replies on this page do</source>
        <translation>n’a pas de lien vers un parent, contrairement aux réponses de cette page</translation>
    </message>
    <message>
        <source>the links beside it say that it is the first answer to the comment above</source>
        <translation>selon les liens voisins, c’est la première réponse au commentaire au-dessus</translation>
    </message>
    <message>
        <source>Headers of replies name whom they answer</source>
        <translation>Les en-têtes des réponses nomment à qui elles répondent</translation>
    </message>
    <message>
        <source>Printed numbers of answers tell which comment has how many replies</source>
        <translation>Les nombres de réponses affichés disent combien chaque commentaire en a</translation>
    </message>
    <message>
        <source>Printed numbers tell how many comments hang below each</source>
        <translation>Les nombres affichés disent combien de commentaires dépendent de chacun</translation>
    </message>
    <message>
        <source>Links such as &quot;parent&quot; tell replies from comments on the article</source>
        <translation>Des liens comme «&#xa0;parent&#xa0;» distinguent les réponses des commentaires sur l’article</translation>
    </message>
    <message>
        <source>Replies are indented under what they answer</source>
        <translation>Les réponses sont en retrait sous ce à quoi elles répondent</translation>
    </message>
    <message>
        <source>Comments are numbered, and replies name the number</source>
        <translation>Les commentaires sont numérotés, et les réponses citent le numéro</translation>
    </message>
    <message>
        <source>Comments are numbered by what they answer, as chapters are</source>
        <translation>Les commentaires sont numérotés selon ce à quoi ils répondent, comme des chapitres</translation>
    </message>
    <message>
        <source>Comments quote what they answer</source>
        <translation>Les commentaires citent ce à quoi ils répondent</translation>
    </message>
    <message>
        <source>Replies carry the subject of what they answer</source>
        <translation>Les réponses portent le sujet de ce à quoi elles répondent</translation>
    </message>
    <message>
        <source>Each comment prints a name and a time above its text.</source>
        <translation>Chaque commentaire affiche un nom et une heure au-dessus de son texte.</translation>
    </message>
    <message>
        <source>Each comment prints a name above its text.</source>
        <translation>Chaque commentaire affiche un nom au-dessus de son texte.</translation>
    </message>
    <message>
        <source>Each comment prints a time above its text.</source>
        <translation>Chaque commentaire affiche une heure au-dessus de son texte.</translation>
    </message>
    <message>
        <source>Each comment prints a name and a time below its text.</source>
        <translation>Chaque commentaire affiche un nom et une heure sous son texte.</translation>
    </message>
    <message>
        <source>Each comment prints a name below its text.</source>
        <translation>Chaque commentaire affiche un nom sous son texte.</translation>
    </message>
    <message>
        <source>Each comment prints a time below its text.</source>
        <translation>Chaque commentaire affiche une heure sous son texte.</translation>
    </message>
    <message>
        <source>A line with the name stands above each comment; a doubled gap stands for a name that was dropped.</source>
        <translation>Une ligne avec le nom précède chaque commentaire&#x202f;; un double blanc remplace un nom supprimé.</translation>
    </message>
    <message>
        <source>Neither names nor times are printed: comments were told apart by their words and blank lines.</source>
        <translation>Ni noms ni heures ne sont affichés&#xa0;: les commentaires ont été séparés d’après leurs mots et les lignes vides.</translation>
    </message>
    <message>
        <source>No comments were found on this page.</source>
        <translation>Aucun commentaire n’a été trouvé sur cette page.</translation>
    </message>
    <message>
        <source>No line has one word only: an extractor dropped such lines, names among them.</source>
        <translation>Aucune ligne n’a qu’un seul mot&#xa0;: un extracteur a supprimé ces lignes, dont des noms.</translation>
    </message>
    <message>
        <source>%1 of %2 comments have a printed name.</source>
        <translation>%1 commentaires sur %2 affichent un nom.</translation>
    </message>
    <message>
        <source>%1 of %2 comments have lost theirs.</source>
        <translation>%1 commentaires sur %2 ont perdu le leur.</translation>
    </message>
    <message>
        <source>%1 of %2 comments have lost their text.</source>
        <translation>%1 commentaires sur %2 ont perdu leur texte.</translation>
    </message>
    <message>
        <source>The comments begin at line %1 of the dump.</source>
        <translation>Les commentaires commencent à la ligne %1 de l’extraction.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>source</name>
    <message>
        <source>name line</source>
        <translation>ligne de nom</translation>
    </message>
    <message>
        <source>body</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>habillage</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>body, name lost</source>
        <translation>texte, nom perdu</translation>
    </message>
</context>
</TS>
