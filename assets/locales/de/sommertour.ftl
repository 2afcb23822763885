# Alle Sätze des Programms, deutsch. Die englische Datei hat dieselben Schlüssel; ein Test vergleicht beide.

## Zahlen, Zeiten, Tage

kilometres-about = ca. { $km } km
minutes-about = ca. { $minutes } Min.
duration-minutes = { $minutes } Min.
duration-hours = { $hours } h { $minutes }
clock-next-day = { $clock } (+1 Tag)
date-between = { $first }–{ $last }
date-open = Datum offen
weekday-mon = Mo
weekday-tue = Di
weekday-wed = Mi
weekday-thu = Do
weekday-fri = Fr
weekday-sat = Sa
weekday-sun = So

## Was zu einer Tour gehört

ki-of = KI { $kreis }
status-idea = Idee
status-requested = angefragt
status-accepted = zugesagt
status-confirmed = bestätigt
status-done = besucht
status-cancelled = abgesagt

## Was im Plan nicht passt

conflict-overlap = beginnt { $minutes } Min. vor dem Ende des Besuchs davor
conflict-impossible-leg = Anfahrt reicht nicht: { $minutes } Min. zu wenig
conflict-outside-hours = { $from }–{ $to } liegt außerhalb der Tageszeiten
conflict-outside-window = dauert bis { $ends }, frei nur bis { $latest }
conflict-same-ki-twice = { $ki } steht schon weiter oben im Plan
conflict-no-ki = { $kreis } hat dann noch kein KI (KI seit: { $since })
conflict-already-visited = schon besucht: { $date }, Tour „{ $tour }“
conflict-weekend = { $date } liegt am Wochenende
conflict-public-holiday = { $date } ist Feiertag: { $name }

## Änderungen an einer Tour (für „rückgängig: …“)

label-add-stop = „{ $name }“ hinzugefügt
label-remove-stop = „{ $name }“ entfernt
label-move-stop = „{ $name }“ verschoben
label-set-time = Uhrzeit von „{ $name }“ geändert
label-set-minutes = Dauer von „{ $name }“ geändert
label-set-status = „{ $name }“ ist jetzt { $status }
label-add-day = Tag hinzugefügt
label-add-days = { $count } Tage hinzugefügt
label-remove-day = Tag entfernt, seine Stationen sind jetzt Ideen
label-move-day = Tag verschoben
label-open-date = Datum wieder offen
label-set-date = Datum gesetzt: { $date }
label-set-hours = Tageszeiten geändert
label-set-from = Startort geändert
label-set-to = Zielort geändert
label-rename = Tour umbenannt
label-set-principal = Name der Person geändert
label-set-base = Ausgangsort geändert
label-better-order = Bessere Reihenfolge
label-new-days = Tage neu eingeteilt
label-replaced = „{ $name }“ ersetzt
edit-no-such-stop = Die Tour hat keine Station „{ $id }“.
edit-no-such-day = Die Tour hat keinen Tag „{ $id }“.
edit-id-taken = Die Kennung „{ $id }“ gibt es in der Tour schon.
edit-at-the-edge = Weiter geht es in dieser Richtung nicht.
edit-empty-title = Eine Tour braucht einen Titel.
edit-too-long = Der Text ist zu lang; möglich sind { $most } Zeichen. Bitte kürzen.
edit-hours-backwards = Der Tag würde um { $start } beginnen und um { $end } enden. Das Ende muss nach dem Beginn liegen.
edit-reason-without-cancel = Einen Grund gibt es nur bei einer Absage.

## Was mit einer Datei nicht stimmt

problem-at = { $file }, Zeile { $line }, Spalte { $column }: { $text }
problem-in = { $file }: { $text }
problem-not-a-file = Das ist keine gewöhnliche Datei. Bitte prüfen, ob hier die richtige Datei liegt.
problem-too-large = Die Datei ist größer als { $cap } MiB und damit keine Tour. Bitte prüfen, ob hier die richtige Datei liegt.
problem-empty = Die Datei ist leer. Bitte eine Sicherung zurückholen oder die Datei löschen.
problem-utf16 = Die Datei ist als UTF-16 gespeichert. Bitte im Editor als „UTF-8“ speichern.
problem-not-utf8 = Hier steht ein Zeichen, das kein UTF-8 ist. Bitte die Datei im Editor als „UTF-8“ speichern.
problem-nul = Hier steht ein Nullzeichen; die Datei ist beschädigt. Bitte das Zeichen entfernen oder eine Sicherung zurückholen.
problem-conflict-markers = Git konnte hier zwei Fassungen nicht zusammenführen. Bitte eine Fassung auswählen und die Zeilen mit <<<<<<<, ======= und >>>>>>> löschen.
problem-ends-early = Die Datei bricht mitten im Text ab; ein Anführungszeichen oder eine Klammer wird nicht geschlossen. Bitte ergänzen oder eine Sicherung zurückholen.
problem-too-deep = Die Klammern sind zu tief verschachtelt; das ist keine Tour.
problem-decimal-comma = Zahlen brauchen hier einen Punkt statt des Kommas, zum Beispiel 51.22.
problem-date-spelling = Ein Datum steht hier mit dem Jahr zuerst und in Anführungszeichen: On("2027-07-20"), oder als Zeitraum Between("2027-07-20", "2027-07-22").
problem-time-spelling = Eine Uhrzeit steht hier als Fixed("10:00"), ein Zeitfenster als Window("10:00", "12:00").
problem-backslash = Ein Rückstrich (\) wird in einem Text doppelt geschrieben: \\.
problem-wants-text = Hier gehört ein Text in geraden Anführungszeichen ("…") hin, gefunden: { $found }
problem-wants-word = Hier gehört ein festes Wort ohne Anführungszeichen hin, zum Beispiel Done oder Kreis("05170"), gefunden: { $found }
problem-wants-number = Hier gehört eine Zahl mit Punkt statt Komma hin, zum Beispiel 51.22, gefunden: { $found }
problem-wants-whole-number = Hier gehört eine ganze Zahl hin, nur Ziffern und ohne Anführungszeichen, gefunden: { $found }
problem-wants-field = Hier gehört der Name eines Feldes hin, zum Beispiel title:, gefunden: { $found }
problem-wants-list = Hier gehört eine Liste in eckigen Klammern hin: [ … ], gefunden: { $found }
problem-wants-group = Hier gehört eine Gruppe in runden Klammern hin: ( … ), gefunden: { $found }
problem-wants-closing = Hier gehört eine schließende Klammer hin, gefunden: { $found }
problem-no-comma = Hier fehlt ein Komma.
problem-no-colon = Nach dem Namen eines Feldes fehlt hier der Doppelpunkt.
problem-too-few-values = In dieser Klammer fehlt eine Angabe. Bitte ergänzen.
problem-quote-not-closed = Das Anführungszeichen, das hier steht, wird in dieser Zeile nicht geschlossen.
problem-wrong-bracket = Die Klammer { $found } passt nicht zu der Klammer { $opened } in Zeile { $line }.
problem-after-the-end = Nach der letzten Klammer steht noch etwas. Bitte löschen.
problem-unknown-field = Das Feld „{ $found }“ gibt es hier nicht. Möglich sind: { $expected }.
problem-missing-field = Das Feld „{ $field }“ fehlt. Bitte ergänzen.
problem-repeated-field = Das Feld „{ $field }“ steht zweimal da. Bitte eines löschen.
problem-unknown-variant = „{ $found }“ ist hier nicht möglich. Möglich sind: { $expected }.
problem-no-version = Die Angabe „version: 1“ fehlt; so ist nicht zu erkennen, ob die Datei eine Tour ist.
problem-newer = Die Datei hat die Version { $version } und stammt aus einem neueren Sommertour. Bitte das Programm aktualisieren.
problem-unknown-version = Eine Version { $version } gibt es nicht. Bitte „version: 1“ eintragen.
problem-repeated-id = Die Kennung „{ $id }“ steht zweimal in der Datei. Bitte eine davon ändern.
problem-empty-title = Der Titel ist leer. Bitte einen Titel eintragen.
problem-text-too-long = Der Text im Feld { $field } ist länger als { $most } Zeichen. Bitte kürzen.
problem-syntax = Ab hier ist die Datei nicht zu lesen. Bitte Klammern, Kommas und Anführungszeichen an dieser Stelle prüfen.
value-ags = „{ $found }“ ist kein Schlüssel eines Kreises in NRW, gebraucht wird zum Beispiel "05170" (Kreis Wesel).
value-date = „{ $found }“ ist kein gültiges Datum; gebraucht wird ein Tag, den es gibt, als Jahr-Monat-Tag, zum Beispiel "2027-07-20".
value-year = „{ $found }“ liegt nicht in den Jahren 1990 bis 2100.
value-span = Der erste Tag liegt nach dem letzten ({ $found }).
value-time = „{ $found }“ ist keine Uhrzeit; gebraucht wird Stunde:Minute, zum Beispiel "09:30".
value-window = Das Zeitfenster endet nicht nach seinem Anfang ({ $found }).
value-coordinate = „{ $found }“ ist keine Koordinate; gebraucht werden Breite (−90 bis 90) und Länge (−180 bis 180) in Grad, zum Beispiel 51.22 und 6.78.
value-minutes = „{ $found }“ ist keine Dauer; gebraucht werden Minuten als ganze Zahl, 0 bis 1440, ohne Anführungszeichen.
value-id = „{ $found }“ ist keine Kennung; möglich sind bis zu 64 Buchstaben, Ziffern, Punkte und Striche.
value-drive = „{ $found }“ ist keine Fahrt. Gebraucht werden die Nummern zweier Orte der Liste (ab 0), Kilometer, Minuten und die Nummer der Herkunft.

## Was mit dem Ordner nicht geht

store-no-folder = Den Ordner „{ $dir }“ gibt es nicht. Bitte anlegen oder mit --dir einen anderen nennen.
store-no-such-tour = Eine Tour „{ $name }“ gibt es nicht. „sommertour list“ zeigt alle Touren im Ordner.
store-exists = Die Datei „{ $file }“ gibt es schon. Bitte einen anderen Namen wählen.
store-conflicts = „{ $file }“ wurde inzwischen von jemand anderem geändert. { $count ->
    [one] An einer Stelle widersprechen sich beide Fassungen
   *[other] An { $count } Stellen widersprechen sich beide Fassungen
}; gespeichert ist deshalb noch nichts.
store-other-names = „{ $file }“ liegt unter mehreren Namen auf der Platte (harte Verweise); beim Speichern bliebe unter den anderen die alte Fassung zurück. Bitte unter einem anderen Namen speichern.
store-format = Die Tour lässt sich nicht als Datei schreiben: { $error }
io-not-found = Die Datei oder der Ordner ist nicht da. Bitte den Namen prüfen.
store-too-large = Die Tour wäre größer als { $mib } MiB und ließe sich nicht mehr öffnen; gespeichert ist nichts. Bitte lange Notizen kürzen.
io-busy = Die Datei wird gerade von jemand anderem gespeichert. Bitte gleich noch einmal versuchen.
io-held = Ein anderes Programm hat die Datei gerade offen. Bitte sie dort schließen und es noch einmal versuchen.
io-invalid-name = Eine Datei kann hier nicht so heißen: Der Name ist zu lang, hat ein unzulässiges Zeichen oder gehört einem Gerät. Bitte einen anderen wählen.
io-permission-denied = Der Zugriff ist nicht erlaubt. Bitte die Rechte prüfen oder die Datei in anderen Programmen schließen.
io-storage-full = Der Datenträger ist voll. Bitte Platz schaffen und noch einmal speichern.
io-read-only = Der Datenträger ist schreibgeschützt. Bitte in einem anderen Ordner speichern.
io-other-names = Die Datei liegt unter mehreren Namen auf der Platte (harte Verweise); unter den anderen bliebe die alte Fassung zurück. Bitte einen anderen Namen wählen oder die Datei vorher löschen.
io-is-a-directory = Das ist ein Ordner, keine Datei.
io-not-a-directory = Das ist kein Ordner.
io-other = Das Betriebssystem meldet: { $system }

## Das interaktive Programm

tui-no-terminal = Hier ist kein Terminal. „sommertour show TOUR“ zeigt eine Tour als Text, „sommertour --help“ alle Befehle.
tui-terminal-failed = Das Terminal macht nicht mit: { $error }. „sommertour show TOUR“ zeigt eine Tour als Text.

## Tasten

key-space = Leertaste
key-page-up = Bild↑
key-page-down = Bild↓
key-home = Pos1
key-end = Ende
key-insert = Einfg
key-delete = Entf
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-back-tab = Umschalt+Tab
key-with-ctrl = Strg+{ $key }
key-with-shift = Umschalt+{ $key }
any-key = [Taste]

## Befehle

cmd-up = nach oben
cmd-down = nach unten
cmd-page-up = eine Seite nach oben
cmd-page-down = eine Seite nach unten
cmd-first = zum Anfang
cmd-last = zum Ende
cmd-left = voriger Knopf
cmd-right = nächster Knopf
cmd-next-pane = nächster Bereich
cmd-previous-pane = voriger Bereich
cmd-add-to-day = auf den Tag
cmd-add-somewhere = hinzufügen …
cmd-clear-search = Suche leeren
cmd-add-place = anderer Ort …
cmd-add-day = neuer Tag …
cmd-remove = entfernen
cmd-move-up = hoch
cmd-move-down = runter
cmd-move-to = auf anderen Tag …
cmd-set-date = Datum …
cmd-set-time = Uhrzeit …
cmd-set-minutes = Dauer …
cmd-set-status = Status …
cmd-set-hours = Tageszeiten …
cmd-set-base = Ausgangsort der Tour …
cmd-set-from = Startort des Tages …
cmd-set-to = Zielort des Tages (Hotel) …
cmd-actions = alle Befehle im Plan …
cmd-new = neue Tour …
cmd-open = öffnen …
cmd-save = speichern
cmd-save-as = speichern unter …
cmd-duplicate = Tour kopieren …
cmd-rename = Tour umbenennen …
cmd-principal = wessen Tour …
cmd-delete-tour = Tour löschen …
cmd-undo = rückgängig
cmd-redo = wiederholen
cmd-palette = Befehle
cmd-help = Hilfe
cmd-quit = Ende
cmd-accept = übernehmen
cmd-choose = auswählen
cmd-cancel = abbrechen
cmd-close = schließen
about-add-to-day = Kreis auf den Tag setzen, der im Plan ausgewählt ist
about-add-somewhere = Kreis hinzufügen: auf welchen Tag oder als Idee?
about-remove = Station entfernen; Tag auflösen (Stationen werden Ideen)
about-move-up = Station oder Tag nach oben
about-move-down = Station oder Tag nach unten
about-move-to = Station auf einen anderen Tag oder zu den Ideen …
about-set-date = Datum des Tages …
about-set-time = Uhrzeit oder Zeitfenster der Station …
about-set-minutes = Dauer des Besuchs …
about-set-status = Status der Station …
about-set-hours = Beginn und Ende des Tages …
about-add-place = anderen Ort mit Koordinaten hinzufügen …
about-add-day = neuen Tag anlegen …
not-ready-no-tour = Keine Tour offen: Strg+N legt eine an, Strg+O öffnet eine.
not-ready-never-saved = Diese Tour wurde noch nie gespeichert; sie hat noch keine Datei.
not-ready-no-kreis = Kein Kreis gefunden. Bitte die Suche ändern.
not-ready-no-row = Im Plan ist kein Tag und keine Station ausgewählt.
not-ready-no-stop = Im Plan ist keine Station ausgewählt.
not-ready-no-day = Im Plan ist kein Tag ausgewählt; „n“ legt einen an.
not-ready-nothing-to-undo = Es gibt nichts rückgängig zu machen.
not-ready-nothing-to-redo = Es gibt nichts zu wiederholen.

## Bildschirm

too-small = Das Fenster ist zu klein. Sommertour braucht mindestens { $width } Spalten und { $height } Zeilen.
title-no-tour = Sommertour
title-unsaved = ungespeichert
title-saving = speichert …
title-saved = gespeichert
count-days = { $count } { $count ->
    [one] Tag
   *[other] Tage
}
count-visits = { $count } { $count ->
    [one] Besuch
   *[other] Besuche
}
drive-about = ca. { $duration } Fahrt
roster-heading = Kreise · { $open } von { $all } KI offen
roster-heading-short = { $open } von { $all } KI offen
roster-heading-reading = Kreise · Ordner wird gelesen
roster-heading-reading-short = Kreise · liest …
roster-heading-unknown = Kreise · Zahl der KI nicht bekannt
search-label = Suche:
search-nothing = nichts gefunden
state-open = offen
state-visited = besucht
state-planned = geplant
state-no-ki = kein KI
state-until = bis { $date }
plan-heading = Plan
plan-no-tour = Keine Tour offen. Strg+N legt eine neue an, Strg+O öffnet eine aus dem Ordner.
plan-empty = Die Tour ist noch leer. „n“ legt hier einen Tag an; mit Tab geht es zu den Kreisen, dort fügt Einfg den ausgewählten Kreis hinzu.
ideas = Ideen (noch an keinem Tag)
day-numbered = Tag { $number } · { $date }
day-empty = noch keine Station
row-leave = ab { $place }
row-return = an { $place }
row-window = frei { $from }–{ $to }
status-fixed = fest, { $status }
order-not-documented = Reihenfolge nicht belegt: Strecken nicht summiert
conflicts = { $count } { $count ->
    [one] Konflikt
   *[other] Konflikte
}
conflicts-short = ! { $count }
undo-line = Rückgängig mit Strg+Z: { $label }
undone = Rückgängig gemacht: { $label }
redone = Wiederholt: { $label }
detail-heading = Kreis
detail-seat = Regierungsbezirk { $bezirk } · { $plate } · Sitz { $seat }
detail-visited = KI: besucht { $date } („{ $tour }“)
detail-planned = KI: geplant { $date } („{ $tour }“)
detail-this-tour = diese Tour
detail-open = KI: offen, noch nicht besucht und nicht geplant
detail-no-ki = Der Kreis hat kein KI.
detail-ki-since = KI seit: { $date }
detail-office = Büro des KI
detail-no-office = Zum Büro des KI ist nichts bekannt.
detail-host-2017 = { $title } (2017: { $name })
detail-nearby = Offene KI in der Nähe
detail-sources = Quellen
field-street = Straße
field-town = Ort
field-phone = Telefon
field-email = E-Mail
field-web = Internet
field-host = Gastgeber
field-focus = Schwerpunkte
source-ags = Schlüssel
source-bezirk = Regierungsbezirk
source-coord = Koordinaten
source-ki-since = Gründung
source-kind = Art
source-name = Name
source-nuts3 = NUTS 3
source-plate = Kennzeichen
source-population = Einwohner
source-postcode = Postleitzahl
source-seat = Sitz
field-missing = fehlt

## Hilfe

help-heading = Hilfe
help-kreise = Kreise: Tippen sucht (auch „muen“ findet Münster). Einfg setzt den Kreis auf den Tag, der im Plan ausgewählt ist; Enter fragt, wohin.
help-plan = Plan: Pfeile wählen einen Tag oder eine Station aus, Buchstaben ändern sie. Enter zeigt alle Befehle dazu.
help-detail = Kreis: alles, was über das KI bekannt ist. Pfeile blättern.
help-everywhere = Überall:

## Fragen

ask-move-to = Wohin mit „{ $name }“?
ask-where = Wohin mit „{ $name }“?
ask-which-kreis = „{ $typed }“ kann mehrere meinen. Welchen?
ask-new-day = neuer Tag (Datum offen)
ask-actions = Befehle im Plan
ask-palette = Alle Befehle
ask-status = Status
ask-open = Touren in { $dir }
ask-unsaved = „{ $title }“ hat ungespeicherte Änderungen.
ask-delete = Die Tour „{ $title }“ und ihre Datei { $file } wirklich löschen? Das lässt sich nicht rückgängig machen.
ask-make-folder = Den Ordner { $dir } gibt es noch nicht. Soll er angelegt werden?
button-stay = Weiter planen
button-save = Speichern
button-discard = Verwerfen
button-keep = Behalten
button-delete = Löschen
button-not-now = Jetzt nicht
button-make-folder = Ordner anlegen
file-note = { $stem } · { $visits } { $visits ->
    [one] Besuch
   *[other] Besuche
}
file-unreadable = nicht lesbar
folder-being-read = Der Ordner wird noch gelesen.
folder-empty-hint = Im Ordner liegt noch keine Tour. Strg+N legt eine an.
new-tour-hint = Neue Tour. „n“ im Plan legt einen Tag an, Strg+S speichert.
nothing-to-save = Alles ist schon gespeichert.
saved = Gespeichert: { $file }
saved-merged = Gespeichert: { $file }; Änderungen von jemand anderem sind mit dabei.
label-merged = Änderungen von jemand anderem übernommen
deleted = Gelöscht: { $file }
title-of-copy = { $title } (Kopie)
prompt-new = Neue Tour: Titel
prompt-save-as = Speichern unter: neuer Titel
prompt-duplicate = Tour kopieren: Titel der Kopie
prompt-title-help = Zum Beispiel: Sommertour 2027
prompt-rename = Tour umbenennen: neuer Titel
prompt-rename-help = Die Datei behält ihren Namen.
prompt-principal = Wessen Tour ist es?
prompt-principal-help = Amt und Name; leer, wenn es nicht feststeht.
prompt-new-day = Neuer Tag: Datum
prompt-date = Datum des Tages
prompt-new-day-help = 20.7., 20. Juli, Di oder morgen; „20.7. bis 22.7.“ legt drei Tage an, „zwischen 20.7. und 22.7.“ einen; leer, wenn das Datum offen ist.
prompt-date-help = 20.7., 20. Juli, Di oder morgen; „zwischen 20.7. und 22.7.“, wenn es noch nicht feststeht; leer, wenn es offen ist.
prompt-time = Uhrzeit
prompt-time-help = 9, 930 oder 9:30 legt den Beginn fest; 9-12:30 oder „ab 14“ ist die Zeit, in der die Gastgeber frei sind; leer lässt sie sich ergeben.
prompt-minutes = Dauer des Besuchs in Minuten
prompt-minutes-help = 90, 1:30 oder 1,5 h; leer nimmt die Vorgabe der Tour.
prompt-hours = Beginn und Ende des Tages
prompt-hours-help = Zum Beispiel 8-18 oder „ab 9“; leer nimmt die Vorgabe der Tour.
prompt-reason = Abgesagt: warum?
prompt-reason-help = Darf leer bleiben.
prompt-place = Anderer Ort: Name
prompt-place-help = Zum Beispiel: LaKI Dortmund. Danach kommen die Koordinaten.
prompt-base = Ausgangsort der Tour: Name
prompt-from = Startort des Tages: Name
prompt-to = Zielort des Tages: Name
prompt-base-help = Ein Kreis oder die Stadt, in der er sitzt, oder ein anderer Name und danach die Koordinaten; leer nimmt die Vorgabe.
prompt-coord = Koordinaten von „{ $name }“
prompt-coord-help = Breite und Länge in Grad, zum Beispiel 51.2232, 6.7793, oder die Stadt, in der ein Kreis sitzt.

## Was verstanden wurde

understood-fixed = fest um { $time }
understood-window = frei von { $from } bis { $to }
understood-floating = ergibt sich aus den Stationen davor
understood-default-minutes = Vorgabe der Tour
understood-default-hours = Vorgabe der Tour
understood-default-base = Vorgabe
understood-weekend = Wochenende
understood-past = liegt zurück
understood-each-day = { $count } Tage: jeder von { $first } bis { $last }
understood-place = { $name }, { $place }
understood-coordinates-follow = weiter mit den Koordinaten
understood-location = { $lat } N, { $lon } O, { $km } vom Ausgangsort

## Ein Datum oder mehrere

ask-one-of = Das sind { $count } Tage, dieser Tag hat aber nur ein Datum. Liegt er auf einem davon, und es steht noch nicht fest, auf welchem? Für jeden einen eigenen Tag legt „n“ an.
one-of-keep = Nichts ändern
one-of-vague = Ein Tag, Datum ungewiss ({ $dates })

## Was getippt wurde und nicht zu verstehen ist

typed-ambiguous-kreis = „{ $typed }“ ist nicht eindeutig. Gemeint sein kann: { $candidates }. Bitte den vollen Namen oder den Schlüssel angeben.
typed-no-such-kreis = Einen Kreis „{ $typed }“ gibt es in Nordrhein-Westfalen nicht. „sommertour unvisited“ nennt die Kreise und Städte.
typed-no-such-kreis-similar = Einen Kreis „{ $typed }“ gibt es nicht. Ähnlich heißen: { $similar }.
typed-ambiguous-stop = „{ $typed }“ kommt in der Tour mehrmals vor: { $candidates }. Bitte die Kennung in Klammern angeben.
typed-no-such-stop = Die Tour hat keine Station „{ $typed }“. Sie hat: { $stops }.
typed-no-stops = Die Tour hat keine Station „{ $typed }“; sie hat noch gar keine. „sommertour add“ fügt eine hinzu.
typed-ambiguous-day = Mehrere Tage haben das Datum „{ $typed }“. Bitte die Nummer oder eine dieser Kennungen angeben: { $candidates }.
typed-no-such-day = Die Tour hat keinen Tag „{ $typed }“. Sie hat: { $days }.
typed-no-days = Die Tour hat keinen Tag „{ $typed }“; sie hat noch gar keinen. „sommertour day TOUR add DATUM“ legt einen an.
typed-no-date = „{ $typed }“ ist kein Datum, das es gibt. Verstanden wird zum Beispiel 20.07.2027, 20.7., 20. Juli, Di oder morgen.
typed-month-first = „{ $typed }“ beginnt mit dem Monat. Bitte den Tag zuerst schreiben: { $date }.
typed-wrong-weekday = Der { $date } ist ein { $weekday }. Bitte „{ $right }“ oder „{ $other }“ schreiben.
typed-several-days = „{ $typed }“ sind mehrere Tage. Gebraucht wird ein einzelner, zum Beispiel { $date }.
typed-each-day = „{ $typed }“ meint jeden von { $count } Tagen, ein Tag hat aber nur ein Datum. Steht es noch nicht fest, heißt es „{ $first }..{ $last }“; für jeden Tag einen eigenen legt „sommertour day TOUR add { $first }-{ $last }“ an.
typed-too-many-days = Das wären { $count } Tage; auf einmal werden höchstens { $most } angelegt.
typed-no-time = „{ $typed }“ ist hier keine Uhrzeit. Verstanden wird zum Beispiel 9:30, 930 oder 9 Uhr, als Zeitfenster 9-12:30.
typed-past-midnight = „{ $typed }“ reicht über den Tag hinaus. Die letzte Uhrzeit eines Tages ist 23:59.
typed-no-window = „{ $typed }“ ist kein Zeitfenster. Verstanden wird zum Beispiel 9-12:30, von 9 bis 12 oder ab 14.
typed-no-minutes = „{ $typed }“ ist keine Dauer. Verstanden wird zum Beispiel 90, 1:30, 90 Min. oder 1,5 h.
typed-no-programme-item = „{ $typed }“ ist kein Programmpunkt. Gemeint ist zum Beispiel: 10 Begrüßung, zuerst die Minuten.
typed-clock-in-programme = „{ $typed }“ beginnt mit einer Uhrzeit. Ein Programmpunkt beginnt mit seiner Dauer, zum Beispiel: 10 Begrüßung; die Uhrzeiten ergeben sich daraus.
typed-no-place = „{ $typed }“ ist kein Ort. Gebraucht wird ein Kreis, Breite und Länge (51.22,6.78) oder ein Name mit Breite und Länge dahinter.
typed-no-name = Ein Ort braucht einen Namen.
typed-no-such-word = „{ $typed }“ ist hier nicht möglich; möglich sind { $possible }.

## Karte

map-heading = Karte
map-base = Ausgangsort
map-day = Tag { $number }
cmd-zoom-in = näher
cmd-zoom-out = weiter weg
cmd-fit-tour = ganze Tour
cmd-fit-land = ganzes Land
cmd-centre-focus = zum Kreis
cmd-toggle-rivers = Flüsse ein/aus
cmd-toggle-autobahnen = Autobahnen ein/aus
cmd-next-glyphs = Zeichen
cmd-pan-left = nach links
cmd-pan-right = nach rechts
cmd-full-map = große Karte
map-description = Karte von Nordrhein-Westfalen mit den Stationen der Tour in ihrer Reihenfolge: { $stops }
cmd-toggle-mouse = Maus an Terminal abgeben (Text markieren) oder nehmen
mouse-taken = Die Maus gehört dem Programm: Klick wählt aus, Ziehen verschiebt die Karte.
mouse-left = Die Maus gehört dem Terminal: Text lässt sich markieren und kopieren.
help-map = Karte: Pfeile verschieben sie, + und - ändern die Größe. Die Nummern sind die Stationen in der Reihenfolge der Tour, A ist der Ausgangsort, die Pfeile zeigen die Fahrtrichtung.


## Blätter

sheet-both = { $first } · { $second }
sheet-driving = { $time } Fahrt
sheet-duration-with-range = ca. { $duration } ({ $low }–{ $high })
sheet-method-formula = Entfernungen und Fahrzeiten sind aus Koordinaten geschätzt (Luftlinie und Erfahrungswert), nicht aus einem Routenplaner. In Klammern steht der Bereich, in dem neun von zehn Fahrten liegen; unter 20 km steht nur der Bereich.
sheet-day = Tag { $number } ({ $date })
sheet-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
sheet-visits = { $count ->
    [one] 1 Besuch
   *[other] { $count } Besuche
}
sheet-basis = Zum Datum: { $basis }
sheet-leave = ab { $place }
sheet-return = an { $place }
sheet-total = Summe: { $total }
sheet-day-not-totalled = Keine Summe: Reihenfolge nicht belegt
sheet-tour-not-totalled = keine Gesamtstrecke, Reihenfolge nicht durchweg belegt
sheet-order-not-documented = Reihenfolge nicht belegt
sheet-not-documented-note = { $mark } Reihenfolge nicht belegt: Tag oder Folge der Stationen stehen nicht fest. Die Strecken sind nur so gerechnet, wie die Stationen hier stehen, und werden nicht zusammengezählt.
sheet-no-stops = noch keine Station
sheet-window = Zeitfenster { $from }–{ $to }
sheet-fixed = fest um { $at }
sheet-ideas = Ideen (noch ohne Tag)
sheet-conflicts = Was nicht passt
sheet-conflict-at-stop = { $day }, { $stop }: { $text }
sheet-conflict-of-day = { $day }: { $text }
sheet-as-of = Stand: { $date }
sheet-page-of = Seite { $page } von { $pages }
sheet-column-date = Datum
sheet-column-time = Uhrzeit von–bis
sheet-column-stop = Station
sheet-column-address = Ort mit Anschrift
sheet-column-km = km
sheet-column-drive = Fahrzeit
sheet-day-sum = Summe des Tages
sheet-tour-sum = Summe der Tour
sheet-address-missing = Anschrift fehlt
sheet-unvisited-title = Noch nicht besuchte KI
sheet-unvisited-summary = Stand: { $date } · { $unvisited } von { $roster } KI noch nicht besucht, { $planned ->
    [0] keines davon geplant
   *[other] davon { $planned } geplant
}
sheet-unvisited-bezirk = Regierungsbezirk { $bezirk }: { $unvisited } von { $roster }
sheet-unvisited-none = Alle besucht.
sheet-unvisited-planned = { $kreis } (geplant: { $plans })
sheet-planned = { $date }, Tour „{ $tour }“
sheet-without-ki = Kreise und Städte ohne KI
sheet-ki-since = { $kreis } (KI erst seit: { $since })
sheet-limit-since = Gezählt sind nur Besuche ab { $date }.
sheet-limit-principal = Gezählt sind nur Touren von „{ $name }“.

## Befehlszeile: Hilfe

cli-heading-usage = Aufruf:
cli-heading-commands = Befehle
cli-heading-arguments = Angaben
cli-heading-options = Optionen
cli-heading-global = Optionen für alle Befehle
cli-about = Sommertour plant eine Reise durch die 54 Kommunalen Integrationszentren (KI) in Nordrhein-Westfalen.
cli-usage =
    sommertour [TOUR]
    sommertour BEFEHL …
cli-after-help =
    Ohne Befehl startet das Programm auf dem ganzen Bildschirm.
    „sommertour BEFEHL --help“ erklärt einen Befehl. Namen mit Leerzeichen gehören in Anführungszeichen.
cli-about-list = Die Touren im Ordner auflisten
cli-about-show = Den Ablauf einer Tour zeigen
cli-about-unvisited = Die noch nicht besuchten KI nennen
cli-about-coverage = Besuchte, geplante und offene KI je Regierungsbezirk zählen
cli-about-distance = Strecke und Fahrzeit zwischen zwei Orten schätzen
cli-about-check = Dateien prüfen und jeden Fehler mit Zeile und Spalte nennen
cli-about-new = Eine neue Tour anlegen
cli-about-duplicate = Eine Tour unter einem anderen Titel kopieren
cli-about-rename = Einer Tour einen anderen Titel geben
cli-about-delete = Eine Tour löschen
cli-about-add = Eine Station hinzufügen
cli-about-move = Eine Station verschieben
cli-about-remove = Eine Station entfernen
cli-about-set = Eine Angabe zu einer Station ändern: Uhrzeit, Dauer, Stand, Gastgeber, Thema, Presse …
cli-about-status = Festhalten, wie weit ein Besuch vereinbart ist
cli-about-day = Tage hinzufügen, entfernen oder ändern
cli-about-day-add = Einen Tag hinzufügen
cli-about-day-remove = Einen Tag entfernen; seine Stationen werden zu Ideen
cli-about-day-set = Datum, Tageszeiten, Start- oder Zielort eines Tages ändern
cli-about-base = Festlegen, wo die Tage einer Tour beginnen und enden
cli-about-print = Ein Blatt ausgeben: Übersicht, Tagesblatt, Fahrzettel, Terminhinweis, Briefe, Karte …
cli-usage-list = sommertour list [--json]
cli-usage-show = sommertour show TOUR [--json]
cli-usage-unvisited = sommertour unvisited [--as-of DATUM] [--since DATUM] [--principal NAME] [--json]
cli-usage-coverage =
    sommertour coverage [--as-of DATUM] [--since DATUM] [--principal NAME] [--json]
    sommertour coverage --explain ZAHL
cli-usage-distance = sommertour distance VON NACH [--json]
cli-usage-check = sommertour check [DATEI…] [--json]
cli-usage-new = sommertour new TITEL [--principal NAME]
cli-usage-duplicate = sommertour duplicate TOUR TITEL
cli-usage-rename = sommertour rename TOUR TITEL
cli-usage-delete = sommertour delete TOUR
cli-usage-add =
    sommertour add TOUR KREIS [--day TAG] [--at HH:MM] [--minutes ZAHL]
    sommertour add TOUR --place NAME --coord BREITE,LÄNGE [--day TAG] [--at HH:MM] [--minutes ZAHL]
cli-usage-move = sommertour move TOUR STATION --day TAG [--before STATION]
cli-usage-remove = sommertour remove TOUR STATION
cli-usage-set = sommertour set TOUR STATION FELD WERT
cli-usage-status = sommertour status TOUR STATION idea|requested|accepted|confirmed|done|cancelled [--reason TEXT]
cli-usage-day =
    sommertour day TOUR add [DATUM]
    sommertour day TOUR remove TAG
    sommertour day TOUR set TAG date|start|end|from|to WERT
cli-usage-day-add = sommertour day TOUR add [DATUM]
cli-usage-day-remove = sommertour day TOUR remove TAG
cli-usage-day-set = sommertour day TOUR set TAG date|start|end|from|to|hours WERT
cli-usage-base = sommertour base TOUR NAME BREITE,LÄNGE
cli-usage-print =
    sommertour print TOUR --sheet overview|contacts|unvisited|inquiry|map [--format FORMAT] [--raw] [-o DATEI]
    sommertour print TOUR --sheet day|driver|press --day TAG [--format FORMAT] [-o DATEI]
    sommertour print TOUR --sheet host|request|press --stop STATION [--format FORMAT] [-o DATEI]
cli-value-tour = TOUR
cli-value-stop = STATION
cli-value-day = TAG
cli-value-kreis = KREIS
cli-value-date = DATUM
cli-value-time = HH:MM
cli-value-minutes = ZAHL
cli-value-number = ZAHL
cli-value-name = NAME
cli-value-coord = BREITE,LÄNGE
cli-value-title = TITEL
cli-value-field = FELD
cli-value-value = WERT
cli-value-text = TEXT
cli-value-status = STAND
cli-value-from = VON
cli-value-to = NACH
cli-value-dir = ORDNER
cli-value-file = DATEI
cli-value-sheet = BLATT
cli-value-format = FORMAT
cli-help-dir = Ordner mit den Touren; sonst gilt SOMMERTOUR_DIR, sonst der Ordner „tours“
cli-help-lang = Sprache: Deutsch (de) oder Englisch (en); sonst gilt LANG
cli-help-today = So rechnen, als wäre heute dieser Tag
cli-help-quiet = Nicht melden, was getan wurde
cli-help-help = Diese Hilfe zeigen
cli-help-version = Die Version des Programms zeigen
cli-help-tour = Name der Tour im Ordner (wie bei „sommertour list“) oder Pfad ihrer Datei
cli-help-tour-to-open = Die Tour, die geöffnet werden soll: ihr Name im Ordner oder der Pfad ihrer Datei
cli-help-stop = Die Station: der Kreis oder Ort, wenn er nur einmal vorkommt, sonst ihre Kennung
cli-help-day = Der Tag: sein Datum, seine Nummer ab 1 oder seine Kennung
cli-help-json = Ausgabe als JSON, für andere Programme
cli-help-as-of = Stichtag; ohne Angabe heute
cli-help-since = Nur Besuche ab diesem Tag zählen
cli-help-principal-asked = Nur Touren zählen, deren Person so heißt; ein Teil des Namens genügt
cli-help-explain = Sagen, was eine veröffentlichte Zahl meint und was sie erklärt
cli-help-from = Kreis (Name oder Schlüssel) oder BREITE,LÄNGE in Grad
cli-help-to = Kreis (Name oder Schlüssel) oder BREITE,LÄNGE in Grad
cli-help-files = Die Dateien, die geprüft werden; ohne Angabe alle im Ordner
cli-help-new-title = Der Titel der neuen Tour; nach ihm heißt auch die Datei
cli-help-principal = Wessen Tour es ist
cli-help-duplicate-title = Der Titel der Kopie; nach ihm heißt auch die Datei
cli-help-rename-title = Der neue Titel; die Datei behält ihren Namen
cli-help-kreis = Der Kreis: Name, Kurzname oder Schlüssel (AGS)
cli-help-place = Name eines anderen Ortes, der kein KI ist
cli-help-coord = Breite und Länge in Grad, zum Beispiel 51.22,6.78, oder die Stadt, in der ein Kreis sitzt
cli-help-add-day = Der Tag: Datum, Nummer ab 1 oder Kennung; ein neues Datum legt den Tag an. Ohne Angabe wird die Station eine Idee
cli-help-at = Fester Beginn; ohne Angabe folgt er aus den Stationen davor
cli-help-minutes = Dauer des Besuchs: 90, 1:30 oder 1,5 h
cli-help-move-day = Der Tag: Datum, Nummer ab 1 oder Kennung; „-“ legt die Station zu den Ideen
cli-help-before = Die Station, vor der sie stehen soll; ohne Angabe kommt sie ans Ende
cli-help-set-value = Uhrzeit 09:30, Zeitfenster 09:00-12:30, Dauer 90 oder 1:30, Stand, Presse yes|no|pool, Teilnehmende „Name, Amt (Partei), MdL, eingeladen, anwesend; …“, Programm „10 Begrüßung; 30 Gespräch“ oder ein Text; „-“ nimmt die Angabe zurück
cli-help-status = idea (Idee), requested (angefragt), accepted (zugesagt), confirmed (bestätigt), done (besucht) oder cancelled (abgesagt)
cli-help-reason = Warum abgesagt wurde
cli-help-day-date = Das Datum; DATUM-DATUM legt jeden Tag von … bis an, DATUM..DATUM einen, der auf einem davon liegt; ohne Angabe bleibt es offen
cli-help-day-field = date (Datum), start (Beginn), end (Ende), from (Startort), to (Zielort) oder hours (Beginn und Ende)
cli-help-day-value = Datum, DATUM..DATUM oder „offen“; Uhrzeit; 8-18; Kreis oder NAME BREITE,LÄNGE. „-“ nimmt die Angabe zurück
cli-help-base-name = Name des Ausgangsortes
cli-help-sheet = overview (Übersicht), day (ein Tag), driver (Fahrzettel), press (Terminhinweis), host (für den Gastgeber), request (Brief mit der Bitte um einen Termin), contacts (Kontakte), unvisited (noch nicht besuchte KI), inquiry (Kleine Anfrage) oder map (Karte)
cli-help-format = text (ohne Angabe), markdown, html, csv, xlsx, ics (Kalender), gpx oder geojson; die Karte als svg
cli-help-output = In diese Datei schreiben statt auf den Bildschirm

## Befehlszeile: was an den Angaben nicht stimmt

cli-hint-help = „{ $command } --help“ zeigt, was möglich ist.
cli-did-you-mean = Ist „{ $suggestion }“ gemeint?
cli-and = {" und "}
cli-unknown-option = Die Option „{ $argument }“ gibt es hier nicht.
cli-unknown-argument = „{ $argument }“ ist hier zu viel; Namen mit Leerzeichen gehören in Anführungszeichen.
cli-no-such-action = „{ $name }“ ist hier nicht möglich.
cli-missing = Es fehlt noch: { $arguments }.
cli-missing-action = Nach „sommertour { $command } TOUR“ fehlt noch, was getan werden soll.
cli-needs-value = Nach „{ $argument }“ fehlt der Wert.
cli-invalid-value = „{ $value }“ ist bei „{ $argument }“ nicht möglich; möglich sind { $possible }.
cli-not-a-number = „{ $value }“ ist keine ganze Zahl; „{ $argument }“ braucht eine.
cli-given-twice = „{ $argument }“ steht zweimal da; einmal genügt.
cli-conflict = „{ $argument }“ und „{ $prior }“ gehen nicht zusammen; bitte eines davon weglassen.
cli-not-utf8 = Eine Angabe ist kein lesbarer Text (UTF-8).
cli-not-understood = Die Angaben sind so nicht zu verstehen.
cli-no-such-command = Weder ein Befehl noch eine Tour heißt „{ $name }“. „sommertour --help“ zeigt alle Befehle, „sommertour list“ alle Touren.
cli-no-today = Die Uhr des Computers steht außerhalb der Jahre 1990 bis 2100. Bitte die Uhr stellen oder das Datum mit --today angeben.
cli-json-failed = Das Ergebnis lässt sich nicht als JSON schreiben: { $error }
cli-crashed = Ein Fehler im Programm hat es beendet. Was schon gespeichert war, ist unversehrt.
cli-cannot-write = Das Ergebnis lässt sich nicht ausgeben. { $text }
cli-among-ideas = unter den Ideen
cli-not-on-that-day = „{ $stop }“ steht nicht an diesem Tag; --before nennt eine Station desselben Tages.
cli-before-itself = Eine Station kann nicht vor sich selbst stehen. Bitte bei --before eine andere nennen.
cli-no-such-claim = Die Zahl { $number } hat niemand veröffentlicht, soweit bekannt. Veröffentlicht sind: { $known }.
cli-not-a-tour-file = „{ $file }“ ist keine Datei einer Tour (.ron) und wurde nicht gelöscht.
cli-sheet-over-tour = „{ $file }“ trägt die Endung einer Tour (.ron); ein Blatt wird dorthin nicht geschrieben. Bitte einen anderen Namen wählen.
cli-roster-not-known = Für { $date } ist nicht bekannt, welche KI es gab; bekannt ist es ab { $from }. Bitte einen späteren Stichtag angeben.

## Befehlszeile: was getan wurde

cli-changed = Tour „{ $tour }“: { $changes }.
cli-folder-made = Ordner „{ $dir }“ angelegt.
cli-created = Tour gespeichert: { $file }
cli-renamed = Die Tour heißt jetzt „{ $title }“; die Datei bleibt { $file }.
cli-deleted = Gelöscht: { $file }
cli-written = Geschrieben: { $file }

## Befehlszeile: Ergebnisse

cli-list-empty = Im Ordner „{ $dir }“ liegt noch keine Tour. „sommertour new TITEL“ legt eine an.
cli-column-tour = Tour
cli-column-title = Titel
cli-column-dates = Zeitraum
cli-column-days = Tage
cli-column-visits = Besuche
cli-column-ideas = Ideen
cli-check-fine = { $count ->
    [one] 1 Datei geprüft: kein Fehler.
   *[other] { $count } Dateien geprüft: kein Fehler.
}
cli-coverage-title = Besuchte KI
cli-column-bezirk = Regierungsbezirk
cli-column-roster = KI
cli-column-visited = besucht
cli-column-planned = geplant
cli-column-unvisited = noch nicht besucht
cli-row-total = Nordrhein-Westfalen
cli-coverage-note = Geplante KI zählen zu den noch nicht besuchten.
cli-claims-title = Veröffentlichte Zahlen
cli-claim = { $number } { $text } (Angabe vom { $date })
cli-claim-undated = { $number } { $text } (Angabe ohne Datum)
cli-claims-note = Eine veröffentlichte Zahl ändert keine Zählung. „sommertour coverage --explain ZAHL“ sagt, was sie meint.
cli-explain-title = Was die Zahl { $number } meint
cli-explain-explained = Erklärung: { $text }
cli-explain-then = Belegt waren bis { $date }: { $visited } KI.
cli-explain-source = Quelle: { $source }
cli-explain-record = Nach den Touren im Ordner, Stand { $date }: { $visited } von { $roster } KI besucht.
cli-distance-title = { $from } – { $to }
cli-distance-road = Strecke: { $km }
cli-distance-time = Fahrzeit: { $minutes }
cli-distance-geodesic = Luftlinie: { $km } km
cli-distance-via = Weg: { $via }

## Fahrten: wie sie gefunden wurden

sheet-method-autobahn = Entfernungen und Fahrzeiten sind über ein grob gezeichnetes Autobahnnetz geschätzt, nicht von einem Routenplaner. In Klammern steht der Bereich, in dem neun von zehn Fahrten liegen; unter 20 km steht nur der Bereich.
sheet-method-blend = Entfernungen und Fahrzeiten sind aus Luftlinie und einem grob gezeichneten Autobahnnetz geschätzt, nicht von einem Routenplaner. In Klammern steht der Bereich, in dem neun von zehn Fahrten liegen; unter 20 km steht nur der Bereich.
leg-fallback = geschätzt
sheet-method-fallback = Fahrten, die in den Fahrzeiten des Büros fehlen, sind geschätzt und als „geschätzt“ gekennzeichnet.
cli-distance-fallback = Diese Fahrt fehlt in den Fahrzeiten des Büros: sie ist geschätzt.
method-formula = Fahrten: geschätzt aus der Luftlinie
method-autobahn = Fahrten: geschätzt über das Autobahnnetz
method-blend = Fahrten: geschätzt aus Luftlinie und Autobahnnetz
method-imported = Fahrten: aus der Tabelle des Büros
method-osrm = Fahrten: vom Routenserver (OSRM) des Büros
method-fallback = „geschätzt“: fehlt in den Fahrzeiten des Büros
sheet-method-imported = Entfernungen und Fahrzeiten stammen aus der Tabelle, die das Büro eingelesen hat; ohne Verkehr und ohne Weg zur Hausnummer.
sheet-method-osrm = Entfernungen und Fahrzeiten stammen vom Routenserver (OSRM) des Büros; ohne Verkehr und ohne Weg zur Hausnummer.

## Der Routenserver

osrm-address = „{ $address }“ ist keine Adresse eines Servers. Gebraucht wird zum Beispiel http://osrm.intern:5000.
osrm-unreachable = Der Routenserver ist nicht zu erreichen ({ $error }). Läuft er, und stimmen Adresse und Port?
osrm-tls = Die gesicherte Verbindung zum Routenserver kam nicht zustande ({ $error }). Das Zertifikat des Servers muss auf diesem Rechner bekannt sein.
osrm-slow = Der Routenserver hat { $seconds } Sekunden lang nicht geantwortet. Später noch einmal versuchen.
osrm-cancelled = Die Abfrage wurde abgebrochen. Es ist nichts Neues gespeichert; was schon gespeichert war, gilt weiter.
osrm-cut-off = Die Antwort des Routenservers brach mittendrin ab. Noch einmal versuchen.
osrm-too-large = Die Antwort des Routenservers ist größer als { $cap } MiB. Das ist keine Tabelle von Fahrten; stimmt die Adresse?
osrm-not-json = Unter dieser Adresse antwortet etwas anderes als ein Routenserver (OSRM). Stimmen Adresse und Port?
osrm-status = Der Server antwortet mit dem HTTP-Status { $status } und ohne Erklärung. Stimmt die Adresse, und läuft dort OSRM?
osrm-wrong-size = Der Routenserver hat eine andere Tabelle geschickt als die erfragte. Der Betreiber sollte die Version von OSRM prüfen.
osrm-no-distances = Der Routenserver nennt Minuten, aber keine Kilometer. Gebraucht wird OSRM ab Version 5.18.
osrm-too-big = Der Routenserver nimmt nicht einmal zwei Orte in einer Abfrage an. Der Betreiber muss „max-table-size“ erhöhen.
osrm-no-segment = Der Routenserver findet zu einem der Orte keine Straße. Enthält seine Karte Nordrhein-Westfalen?
osrm-no-route = Der Routenserver kennt zwischen den Orten keinen Weg. Enthält seine Karte Nordrhein-Westfalen?
osrm-invalid-query = Der Routenserver kann die Abfrage nicht lesen. Er ist für dieses Programm zu alt oder kein OSRM.
osrm-invalid-options = Der Routenserver lehnt die Koordinaten oder Angaben der Abfrage ab. Sind die Orte der Touren richtig?
osrm-invalid-service = Der Routenserver bietet keine Tabellen („table“) an. Der Betreiber muss diesen Dienst einschalten.
osrm-invalid-version = Der Routenserver spricht nicht die Version „v1“. Gebraucht wird OSRM 5 oder neuer.
osrm-refused = Der Routenserver lehnt die Abfrage ab: { $code }. Der Betreiber kann sagen, warum.
osrm-too-few-places = Weniger als zwei der Orte liegen auf der Karte des Routenservers. Enthält sie Nordrhein-Westfalen?

## Eine Tabelle von Fahrten einlesen oder holen

matrix-empty = Die Datei ist leer. Gebraucht wird eine Tabelle mit den Spalten from, to, km und minutes (oder von, nach, km, minuten).
matrix-utf16 = Die Datei ist „Unicode-Text“ (UTF-16). In der Tabellenkalkulation als „CSV UTF-8“ speichern.
matrix-no-columns = In der ersten Zeile fehlen Spalten: { $columns }. Gebraucht werden from, to, km und minutes (oder von, nach, km, minuten).
matrix-refused = Zeile { $line }: { $text }
matrix-no-such-place = „{ $typed }“ ist weder ein Kreis noch ein Paar von Koordinaten.
matrix-ambiguous = „{ $typed }“ kann mehreres heißen: { $candidates }.
matrix-same-place = Start und Ziel sind derselbe Ort.
matrix-no-kilometres = „{ $typed }“ sind keine Kilometer (über 0, höchstens 3000).
matrix-no-minutes = „{ $typed }“ sind keine Minuten (über 0, höchstens 3000).
matrix-repeated = Diese Fahrt steht schon in Zeile { $line }.
matrix-broken-line = Die Zeile hat zu wenige Spalten.
cli-about-import = Angaben aus einer Datei einlesen
cli-usage-import = sommertour import matrix DATEI [--dry-run]
cli-about-import-matrix = Kilometer und Minuten aus einer Tabelle (CSV) übernehmen
cli-usage-import-matrix = sommertour import matrix DATEI [--dry-run]
cli-help-import-file = CSV mit den Spalten from, to, km, minutes (oder von, nach, km, minuten); Orte sind Kreise oder LAT,LON
cli-help-dry-run = nur berichten, nichts speichern
cli-about-matrix = echte Fahrten statt Schätzungen
cli-usage-matrix = sommertour matrix fetch --osrm URL
cli-about-matrix-fetch = Kilometer und Minuten vom eigenen Routenserver (OSRM) holen
cli-usage-matrix-fetch = sommertour matrix fetch --osrm URL
cli-value-url = URL
cli-help-osrm = Adresse des Routenservers, zum Beispiel http://osrm.intern:5000
cli-matrix-imported = { $taken ->
    [one] Eine Fahrt
   *[other] { $taken } Fahrten
} übernommen, { $left ->
    [one] eine Zeile
   *[other] { $left } Zeilen
} nicht; gespeichert in { $file }.
cli-matrix-rehearsed = { $taken ->
    [one] Eine Fahrt würde
   *[other] { $taken } Fahrten würden
} übernommen, { $left ->
    [one] eine Zeile
   *[other] { $left } Zeilen
} nicht. Gespeichert ist nichts.
cli-matrix-nothing = { $file }: keine Zeile war zu gebrauchen; gespeichert ist nichts.
cli-matrix-progress = Routenserver: { $done } von { $all } Abfragen beantwortet (Strg+C bricht ab)
cli-matrix-fetched = { $drives } Fahrten zwischen { $places } Orten geholt; gespeichert in { $file }.
cli-matrix-off = { $place } liegt { $km } km von der nächsten Straße des Routenservers: Fahrten dorthin werden weiter geschätzt.
cli-matrix-off-nowhere = { $place } liegt nicht auf der Karte des Routenservers: Fahrten dorthin werden weiter geschätzt.
cli-matrix-no-way = Der Routenserver kennt keinen Weg von { $from } nach { $to }: die Fahrt wird weiter geschätzt.
cli-matrix-no-ways = Der Routenserver kennt keinen Weg von { $from } zu { $count } Orten: diese Fahrten werden weiter geschätzt.

## Einzelheiten einer Station

detail-host-name = Name des Gastgebers
detail-host-office = Amt des Gastgebers
detail-host-party = Partei des Gastgebers
detail-address = Anschrift
detail-arrival = Anfahrt und Parken
detail-contact-name = Ansprechperson
detail-contact-phone = Telefon der Ansprechperson
detail-contact-mobile = Mobilnummer der Ansprechperson
detail-contact-email = E-Mail der Ansprechperson
detail-topic = Thema
detail-press = Presse
detail-participants = Teilnehmende
detail-notes = Notizen
detail-internal-notes = Interne Notizen
detail-speaking-notes = Sprechzettel
label-set-detail = { $field } bei „{ $name }“ geändert
label-set-embargo = Sperrfrist geändert
label-finalise = Plan als endgültig festgehalten
press-yes = ja
press-no = nein
press-pool = Pool
cli-about-finalise = Den Plan als endgültig festhalten; die nächste Änderung macht ihn wieder zum Entwurf
cli-usage-finalise = sommertour finalise TOUR
cli-about-embargo = Die Sperrfrist für die Presse festlegen
cli-usage-embargo = sommertour embargo TOUR TEXT
cli-help-embargo = Die Sperrfrist, zum Beispiel „bis 20.07.2027, 10:00 Uhr“; „-“ nimmt sie zurück

## Blätter einer Tour

mobile-left-out = [Mobilnummer]
sheet-of-tour = { $tour }: { $sheet }
sheet-fact = { $label }: { $value }
sheet-driver = Fahrzettel
sheet-press = Terminhinweis für die Presse
sheet-press-none = Zurzeit ist kein Termin für die Presse vorgesehen.
sheet-press-pool = nur für den Pool
sheet-addresses-of-today = Anschriften der KI sind die zuletzt bekannten; ein früherer Besuch kann an einem anderen Ort gewesen sein.
sheet-embargo = Sperrfrist: { $embargo }
sheet-host = Für den Gastgeber: { $stop }
sheet-contacts = Kontakte
sheet-contacts-note = Nur für das Büro: enthält Mobilnummern und interne Notizen.
sheet-column-office = Büro des KI, Anschrift
sheet-column-on-site = Ansprechperson vor Ort
sheet-column-internal-notes = Interne Notizen
sheet-column-programme = Programm
sheet-inquiry = Angaben für eine Kleine Anfrage
sheet-inquiry-of = Besuche von: { $principal }
sheet-inquiry-none = Die Tour hat noch keinen Besuch.
sheet-inquiry-note = „Nicht erfasst“ heißt: Es ist nicht festgehalten, ob Mitglieder des Landtags anwesend oder eingeladen waren.
sheet-inquiry-span = Ein Zeitraum steht dort, wo der Tag nicht belegt ist.
sheet-column-place = Ort
sheet-column-mdl-present = MdL anwesend
sheet-column-mdl-invited = MdL eingeladen
sheet-not-recorded = nicht erfasst
sheet-not-recorded-of = { $name }: nicht erfasst
sheet-recorded-as-no = { $name }: nein
fact-host = Gastgeber
fact-guest = Gast
fact-arrival = Anfahrt und Parken
fact-contact = Ansprechperson vor Ort
fact-topic = Thema
fact-press = Presse
fact-participants = Teilnehmende
fact-notes = Notizen
fact-internal-notes = Intern
fact-status = Status
fact-tour = Reise
fact-date = Datum
fact-time = Uhrzeit
fact-place = Ort
fact-when = Wann
fact-where = Wo
fact-who = Wer
person-mdl = MdL
person-of-party = { $name } ({ $party })
person-invited = eingeladen
person-not-invited = nicht eingeladen
person-present = anwesend
person-not-present = nicht anwesend
contact-phone = Tel. { $number }
contact-mobile = mobil { $number }

## Was sich geändert hat

list-changes = Änderungen
purpose-changes = was seit einer früheren Fassung anders ist, für alle, die es wissen müssen
sheet-changes = Änderungen
sheet-changes-since = Verglichen mit der Fassung { $version }
sheet-changes-none = An Terminen, Orten und Wegen hat sich nichts geändert.
sheet-changes-all = Alle Änderungen
sheet-changes-hosts = Für die Gastgeber
sheet-changes-driver = Für den Fahrdienst
sheet-changes-press = Für die Presse
sheet-column-change = Änderung
sheet-column-before = Bisher
sheet-column-now = Jetzt
sheet-change-day = Tag { $number }
sheet-change-day-gone = Tag { $number } (bisher), entfällt
change-new = neu
change-cancelled = abgesagt
change-dropped = entfällt
change-moved = verlegt
change-retimed = andere Zeit
change-relocated = anderer Ort
change-amended = geänderte Angaben
change-of-host = { $stop } ({ $host })
change-to = { $whom }: { $kind }, { $now }
change-from = { $whom }: { $kind }, bisher { $before }
change-from-to = { $whom }: { $kind }, bisher { $before }, jetzt { $now }
list-date-before = Datum bisher
list-arrive-before = von bisher
list-depart-before = bis bisher
list-date-now = Datum jetzt
list-arrive-now = von jetzt
list-depart-now = bis jetzt
list-yes = ja
list-no = nein
cli-help-since-version = Die frühere Fassung, mit der verglichen wird: die Datei einer Tour oder einer Sicherung; nötig bei changes
cli-sheet-needs-version = „{ $sheet }“ vergleicht mit einer früheren Fassung: --since-version DATEI angeben; „sommertour restore TOUR“ nennt die Sicherungen.
print-no-version = Die frühere Fassung kann nicht gelesen werden.
print-which-version = Drucken: geändert seit welcher Fassung?
print-no-versions = Von dieser Tour gibt es noch keine frühere Fassung: Mit jedem Speichern kommt eine hinzu.

## Briefe

sheet-request = Bitte um einen Besuchstermin
letter-to = An
letter-mail = E-Mail des KI
letter-subject = Betreff
letter-about = Besuch im Rahmen der Reise „{ $tour }“: { $place }
letter-dear = Guten Tag { $name },
letter-dear-all = Sehr geehrte Damen und Herren,
letter-dear-madam = Sehr geehrte Frau { $name },
letter-dear-sir = Sehr geehrter Herr { $name },
letter-dear-either = Sehr geehrte Frau { $woman }, sehr geehrter Herr { $man },
letter-ki = das Kommunale Integrationszentrum { $kreis }
letter-other-place = „{ $name }“
letter-wish = im Rahmen der Reise „{ $tour }“ möchte { $principal } gern { $place } besuchen, die Arbeit vor Ort kennenlernen und mit Ihnen ins Gespräch kommen.
letter-wish-of-us = im Rahmen der Reise „{ $tour }“ möchten wir gern { $place } besuchen, die Arbeit vor Ort kennenlernen und mit Ihnen ins Gespräch kommen.
letter-at = Vorgesehen haben wir { $date }, von { $from } bis { $to } Uhr.
letter-about-at = Vorgesehen haben wir { $date }, etwa von { $from } bis { $to } Uhr.
letter-on = Vorgesehen haben wir { $date }; der Besuch dauert etwa { $minutes } Minuten.
letter-between = Infrage kommt ein Tag vom { $first } bis zum { $last }; der Besuch dauert etwa { $minutes } Minuten.
letter-open = Den Termin stimmen wir gern mit Ihnen ab; der Besuch dauert etwa { $minutes } Minuten.
letter-topic = Im Mittelpunkt soll dieses Thema stehen: { $topic }.
letter-press-yes = Zu dem Besuch möchten wir die Presse einladen.
letter-press-pool = Den Besuch soll eine kleine Gruppe von Journalistinnen und Journalisten (Pool) begleiten.
letter-press-no = Der Besuch ist ohne Presse geplant.
letter-please = Bitte teilen Sie uns mit, ob Ihnen der Termin passt, wer den Besuch empfängt und wen wir vor Ort ansprechen können.
letter-address = Als Anschrift haben wir vermerkt: { $address }. Bitte sagen Sie uns, wenn der Besuch an einem anderen Ort stattfinden soll.
letter-address-missing = Bitte nennen Sie uns auch die genaue Anschrift mit Etage und Eingang.
letter-thanks = Über Ihre Zusage würden wir uns sehr freuen.
letter-regards = Mit freundlichen Grüßen
letter-signed = Büro { $principal }
letter-signed-by-us = [Name und Büro]
long-date = { $weekday }, den { $day }. { $month } { $year }
long-monday = Montag
long-tuesday = Dienstag
long-wednesday = Mittwoch
long-thursday = Donnerstag
long-friday = Freitag
long-saturday = Samstag
long-sunday = Sonntag
long-january = Januar
long-february = Februar
long-march = März
long-april = April
long-may = Mai
long-june = Juni
long-july = Juli
long-august = August
long-september = September
long-october = Oktober
long-november = November
long-december = Dezember

## Befehlszeile: die Auswahl für ein Blatt

cli-help-print-day = Der Tag, um den es geht: nötig bei day, möglich bei driver und press und in jedem ics, gpx und geojson
cli-help-print-stop = Die Station, um die es geht: nötig bei host und request, möglich bei press und in jedem ics, gpx und geojson; außer bei host auch mehrmals
cli-help-open = Die geschriebene Datei im Anzeigeprogramm öffnen; nur mit -o
cli-value-printer = DRUCKER
cli-help-printer = Die geschriebene Datei (pdf oder text) auf diesem Drucker ausgeben, wie lpstat -e ihn nennt; nur mit -o
cli-no-file-to-hand-on = --open und --printer brauchen eine Datei: bitte mit -o DATEI angeben.
cli-not-for-this-sheet = Das Blatt { $sheet } kennt die Option { $option } nicht; bitte weglassen.
cli-sheet-needs-day = Das Blatt { $sheet } zeigt einen Tag; bitte mit --day nennen, welchen. Die Tour hat: { $days }.
cli-sheet-needs-day-but-none = Das Blatt { $sheet } zeigt einen Tag; die Tour hat noch keinen. „sommertour day TOUR add DATUM“ legt einen an.
cli-sheet-needs-stop = Das Blatt { $sheet } geht um eine Station; bitte mit --stop nennen, um welche. Die Tour hat: { $stops }.
cli-sheet-needs-stop-but-none = Das Blatt { $sheet } geht um eine Station; die Tour hat noch keine. „sommertour add“ fügt eine hinzu.
cli-sheet-needs-single-stop = Das Blatt { $sheet } geht an einen einzigen Gastgeber; bitte --stop nur einmal nennen.

## Formate der Blätter: Listen, Kalender, Karten

list-overview = Übersicht
list-unvisited = Offene KI
list-day = Tag
list-number = Nr.
list-arrive = Beginn
list-depart = Ende
list-street = Straße
list-postcode = PLZ
list-town = Ort
list-status = Status
list-km = km (geschätzt)
list-km-low = km mindestens
list-km-high = km höchstens
list-minutes = Fahrt in Min. (geschätzt)
list-minutes-low = Min. mindestens
list-minutes-high = Min. höchstens
list-remark = Bemerkung
list-no-day = noch ohne Tag
list-bezirk = Regierungsbezirk
list-ags = Schlüssel
list-kreis = Kreis oder Stadt
list-planned-on = Geplant am
list-planned-in = Geplant
list-as-of = Stand vom
list-stage = Fassung
list-method = Schätzung
list-salutation = Anrede
list-host-office = Amt
list-host = Gastgeber
list-host-party = Partei
list-office-phone = Telefon des KI
list-office-email = E-Mail des KI
list-phone = Telefon
list-mobile = Mobil
list-email = E-Mail
list-inquiry = Kleine Anfrage
list-address-of-today = zuletzt bekannte Anschrift
list-method-formula = Luftlinie
list-method-autobahn = Autobahnnetz
list-method-blend = Luftlinie und Autobahnnetz
list-method-imported = eingelesen
list-method-osrm = Routenserver
stage-draft = Entwurf
stage-final = endgültig
sheet-times-estimated = Uhrzeiten, die nicht fest vereinbart sind, ergeben sich aus geschätzten Fahrzeiten und können sich verschieben.
xlsx-notes = Hinweise
ics-cancelled = Abgesagt: { $name }
ics-status = Status: { $status }
ics-leg = Anfahrt: { $leg }, geschätzt
ics-address-of-today = Anschrift: die zuletzt bekannte; der Besuch kann an einem anderen Ort gewesen sein
gpx-note = Wegpunkte der Stationen und eine Route je Tag in der Reihenfolge des Plans. Die Strecken dazwischen sind Luftlinien.
cli-help-raw = CSV für Programme: Komma, Dezimalpunkt, Datum als JJJJ-MM-TT, Texte unverändert
cli-left-out = { $count ->
    [one] Nicht im Kalender, weil Tag oder Uhrzeit nicht feststehen: { $stops }.
   *[other] Nicht im Kalender, weil Tag oder Uhrzeit nicht feststehen ({ $count }): { $stops }.
}
cli-template-fault = Die Vorlage hat hier einen Fehler; gedruckt wurde mit der mitgelieferten. Das Programm meldet: { $text }
template-endless = Die Vorlage rechnet ohne Ende und wurde angehalten; gedruckt wurde mit der mitgelieferten.
sheet-replaced = Die Schrift hat nicht jedes Zeichen; im PDF steht □ statt { $signs }.
cli-binary-to-terminal = Eine Datei im Format { $format } lässt sich nicht im Terminal zeigen. Bitte mit -o DATEI speichern.
cli-not-in-this-format = { $option } gibt es beim Format { $format } nicht; bitte weglassen.
cli-cannot-render = Das Blatt lässt sich nicht im Format { $format } schreiben: { $text }

## Befehlszeile: Aufgaben in Zahlen

solve-about = Eine Planungsaufgabe in Zahlen lösen und die Lösung so weit wie möglich beweisen
solve-usage = sommertour solve DATEI [--seconds ZAHL] [--seed ZAHL] [--threads ZAHL] [--json]
solve-help-file = Die Aufgabe als JSON
solve-help-seconds = Längste Dauer in Sekunden (sonst 10); früher fertig, sobald der Beweis steht
solve-help-seed = Startzahl des Zufalls (sonst 1)
solve-help-threads = Höchstzahl gleichzeitiger Rechnungen; eine Reihenfolge braucht nur eine
solve-length = Länge: { $length }
solve-order = Reihenfolge: { $order }
solve-optimal = Nachweislich die kürzeste Reihenfolge (im Rechenmodell).
solve-gap = Höchstens { $percent } % über dem Bestmöglichen (im Rechenmodell).
solve-no-proof = Wie nah das am Bestmöglichen ist, ist nicht bewiesen.
solve-no-seconds = „{ $typed }“ ist keine Dauer in Sekunden; gebraucht wird eine Zahl von 0 bis 86400, zum Beispiel 2.5.
solve-not-json = Die Datei „{ $file }“ ist kein JSON: Zeile { $line }, Spalte { $column } lässt sich nicht lesen. Bitte die Datei neu erzeugen.
solve-shape = Die Datei „{ $file }“ ist keine Planungsaufgabe. Gebraucht werden "kind": "tsp" mit n und dist oder "kind": "vrptw" mit n, time, service, days, windows und prize, alles in ganzen Zahlen.
solve-too-few = Es gibt nur { $nodes } Orte; für eine Reihenfolge braucht es mindestens 2.
solve-too-many = Es gibt { $nodes } Orte; möglich sind höchstens { $most }.
solve-rows = Die Tabelle hat { $rows } Zeilen, es gibt aber { $nodes } Orte. Bitte beides angleichen.
solve-columns = Zeile { $row } der Tabelle hat { $columns } Einträge, es gibt aber { $nodes } Orte. Bitte beides angleichen.
solve-negative = Von Ort { $from } nach Ort { $to } steht { $cost } in der Tabelle; weniger als 0 ist nicht möglich.
solve-too-dear = Von Ort { $from } nach Ort { $to } steht { $cost } in der Tabelle; mehr als { $most } ist nicht möglich.

## Zwei Fassungen einer Tour zusammenführen

merge-tour = Tour
merge-ideas = Ideen
merge-place = Ort
merge-time = Uhrzeit
merge-minutes = Dauer
merge-status = Stand
merge-source = Quelle
merge-programme = Programm
merge-date = Datum
merge-order-known = Reihenfolge belegt
merge-yes = ja
merge-no = nein
merge-start = Beginn
merge-end = Ende
merge-from = Startort
merge-to = Zielort
merge-title = Titel
merge-principal = Person
merge-base = Ausgangsort
merge-buffer = Puffer
merge-embargo = Sperrfrist
merge-day = Tag
merge-order = Reihenfolge
merge-order-days = Reihenfolge der Tage
merge-removed-aspect = Entfernt oder geändert
merge-removed = entfernt
merge-changed = geändert
merge-empty = leer
merge-default = Vorgabe
merge-window = zwischen { $from } und { $to }
merge-floating = ohne feste Uhrzeit
ask-conflict =
    Jemand anderes hat die Tour inzwischen geändert und gespeichert.
    Widerspruch { $number } von { $count }: { $subject }, { $aspect }
    Hier: { $ours }
    Dort: { $theirs }
    Was soll gelten?
conflict-asked-anew = Die Datei hat sich noch einmal geändert; es wird neu gefragt.
button-take-ours = Hier
button-take-theirs = Dort
ask-other-names = „{ $file }“ liegt unter mehreren Namen auf der Platte (harte Verweise). Beim Ersetzen bliebe unter den anderen Namen die alte Fassung zurück.
button-save-as = Speichern unter …
button-replace = Ersetzen
button-try-again = Noch einmal

## Befehlszeile: zusammenführen und zurückholen

saved-without-backup = Von der vorigen Fassung gibt es keine Sicherungskopie: { $text }
cli-about-merge = Zwei Fassungen einer Tour zusammenführen
cli-usage-merge = sommertour merge AUSGANG UNSERE ANDERE
cli-value-base-file = AUSGANG
cli-value-ours-file = UNSERE
cli-value-theirs-file = ANDERE
cli-help-merge-base = Die Datei, von der beide Fassungen ausgehen
cli-help-merge-ours = Die eigene Fassung; hierher kommt das Ergebnis
cli-help-merge-theirs = Die andere Fassung
cli-merge-git =
    Als Treiber für Git, in .gitattributes:
      { "*.ron" } merge=sommertour
    und einmal je Rechner:
      git config merge.sommertour.driver "sommertour merge %O %A %B"
cli-merge-conflict = Widerspruch: { $subject }, { $aspect }: hier „{ $ours }“, dort „{ $theirs }“. Übernommen ist „hier“.
cli-merged = { $count ->
    [0] Zusammengeführt: { $file }
    [one] Zusammengeführt mit einem Widerspruch: { $file }
   *[other] Zusammengeführt mit { $count } Widersprüchen: { $file }
}
cli-about-restore = Sicherungskopien einer Tour zeigen oder zurückholen
cli-usage-restore =
    sommertour restore TOUR
    sommertour restore TOUR NUMMER
cli-value-backup = NUMMER
cli-help-backup = Die Nummer der Sicherungskopie; ohne sie werden alle gezeigt
cli-no-backups = Von „{ $file }“ gibt es noch keine Sicherungskopie.
cli-backup-made = { $date }, { $time }
cli-backup = { $number } · { $made } · { $title }, { $stops ->
    [one] eine Station
   *[other] { $stops } Stationen
}
cli-backup-broken = { $number } · { $made } · nicht lesbar
cli-restored = Zurückgeholt in { $file }: { $backup }. Was dort stand, ist jetzt selbst eine Sicherungskopie.
cli-no-home = Es gibt keinen Ordner für diesen Benutzer und deshalb keine Sicherungskopien. Bitte die Umgebungsvariable HOME setzen.

## Entwürfe, Änderungen von anderen, Sicherungskopien und Kopien im Programm

tui-crashed = Ein Fehler im Programm hat es beendet. Was ungespeichert war, bietet der nächste Start als Entwurf an.
search-crashed = Die Suche ist an einem Fehler im Programm gescheitert. Der Plan ist, wie er war.
cmd-restore = frühere Fassung zurückholen …
cmd-merge-copy = Kopie der Tour zusammenführen …
not-ready-no-copy = Von dieser Tour liegt keine Kopie im Ordner.
button-later = Später
button-take-over = Übernehmen
button-merge = Zusammenführen
button-save-and-delete = Speichern und Kopie löschen
ask-draft = Von „{ $title }“ ({ $file }) gibt es einen Entwurf, der nie gespeichert wurde: { $made }.
ask-draft-new = Von der neuen Tour „{ $title }“ gibt es einen Entwurf, der nie gespeichert wurde: { $made }.
draft-changes = Anders ist darin: { $changes }{ $more ->
    [0] .
    [one] {" "}und eine frühere Änderung.
   *[other] {" "}und { $more } frühere Änderungen.
}
draft-file-changed = Die Datei wurde seitdem geändert; beim Speichern kommt beides zusammen.
draft-file-gone = Die Datei gibt es nicht mehr oder sie ist nicht lesbar; Speichern legt sie neu an, wenn sie fehlt.
draft-taken = Entwurf übernommen. Strg+S speichert ihn, Strg+Z nimmt ihn zurück.
label-draft = Entwurf übernommen
draft-broken = Ein Entwurf lässt sich nicht lesen und bleibt liegen. { $problem }
draft-failed = Ungespeichertes lässt sich gerade nicht als Entwurf sichern: { $text } Bitte mit Strg+S speichern.
touched-contradicts = { $count ->
    [one] Jemand anderes hat diese Tour gespeichert. Eine Stelle widerspricht den Änderungen hier; beim Speichern wird gefragt.
   *[other] Jemand anderes hat diese Tour gespeichert. { $count } Stellen widersprechen den Änderungen hier; beim Speichern wird gefragt.
}
touched-gone = { $file } gibt es nicht mehr: gelöscht oder umbenannt. Der Plan bleibt hier offen; Strg+S legt die Datei wieder an.
touched-broken = Jemand hat die Datei der Tour so geändert, dass sie nicht mehr lesbar ist. Der Plan bleibt hier offen. { $problem }
ask-restore = Welche Fassung zurückholen?
label-restored = Sicherungskopie { $number } zurückgeholt
backup-unreadable = Diese Sicherungskopie ist nicht lesbar.
file-copy = Kopie von { $original }
file-copy-about = Ein Programm, das Ordner abgleicht, hat diese Kopie angelegt. Enter öffnet die Tour selbst und bietet an, beide zusammenzuführen.
ask-copy = Neben dieser Tour liegt die Kopie „{ $file }“. Ein Programm, das Ordner abgleicht, legt sie an, wenn zwei Rechner dieselbe Tour ändern. Beide zusammenführen?
label-copy-merged = Kopie zusammengeführt
ask-delete-copy = Was in der Kopie „{ $file }“ stand, ist jetzt Teil dieser Tour. Jetzt speichern und die Kopie löschen? Eine Sicherungskopie von ihr bleibt.
cli-list-copy = „{ $file }“ ist eine Kopie von „{ $original }“ und zählt nicht als eigene Tour. Das interaktive Programm führt beide zusammen.

## Vorschläge des Planers

why-day-numbered = Tag { $number }
why-on-day = { $reason } ({ $day })
why-full-on = { $count ->
    [one] passt nur auf { $day }, dann schon { $away } unterwegs
   *[other] auf allen { $count } möglichen Tagen kein Platz mehr, selbst { $day } schon { $away } unterwegs
}
fit-between = zwischen { $before } und { $after }
fit-first = vor { $after }
fit-last = nach { $before }
fit-only = einziger Besuch des Tages
fit-back = { $way }; zurück { $back }, bis { $end } bleiben { $rest }
fit-back-late = { $way }; zurück { $back } wie bisher nach dem Ende des Tages ({ $end })

proposal-better-order = bessere Reihenfolge
proposal-new-days = Tage neu eingeteilt
proposal-distance = Strecke
proposal-drive = Fahrzeit
proposal-days = Tage
proposal-visits = Besuche
proposal-conflicts = Konflikte
proposal-today = heute
proposal-then = Vorschlag
proposal-about = ca. { $duration }
proposal-km = { $km } km
proposal-moved = verschoben
proposal-dropped = nicht dabei
proposal-times = Zeiten
proposal-dropped-because = { $stop }: { $reason }
proposal-held = { $count ->
    [one] 1 Termin bleibt, wie er ist, weil er bestätigt oder fest ist.
   *[other] { $count } Termine bleiben, wie sie sind, weil sie bestätigt oder fest sind.
}
claim-order = nachweislich kürzeste Reihenfolge (im Rechenmodell)
claim-order-around-held = nachweislich kürzeste Reihenfolge, wenn bleibt, was feststeht (im Rechenmodell)
claim-order-in-time = nachweislich kürzeste Reihenfolge, bei der alle Zeiten passen (im Rechenmodell)
claim-days = nachweislich die meisten Besuche an den wenigsten Tagen mit der kürzesten Fahrzeit (im Rechenmodell)
claim-gap = höchstens { $percent } % über dem Bestmöglichen (im Rechenmodell)
claim-days-gap = die meisten Besuche an den wenigsten Tagen, nachgewiesen; die Fahrzeit höchstens { $percent } % über dem Bestmöglichen (im Rechenmodell)
claim-visits = nachweislich die meisten Besuche (im Rechenmodell)
moved-after = { $stop } nach { $after }
moved-first = { $stop } an den Anfang ({ $day })
moved-day = { $stop } von { $from } auf { $to }
moved-idea = { $stop } (Idee) auf { $to }
time-held = { $stop } bleibt um { $time }: bestätigt
time-released = { $stop }: feste Zeit { $time } aufgehoben

## Befehlszeile: Vorschläge des Planers

cli-about-optimize = Eine bessere Reihenfolge oder neue Tage für eine Tour vorschlagen
cli-about-suggest = Offene KI nennen, die noch auf einen Tag passen, oder einen Ersatz für eine Station
cli-usage-optimize = sommertour optimize TOUR [--within-days | --replan] [--seconds ZAHL] [--seed ZAHL] [--write] [--json]
cli-usage-suggest =
    sommertour suggest TOUR --day TAG [--json]
    sommertour suggest TOUR --day TAG --replace STATION [--json]
cli-help-within-days = Die Stationen innerhalb jedes Tages ordnen (so auch ohne Angabe)
cli-help-replan = Alle Stationen und Ideen neu auf die Tage der Tour verteilen
cli-help-seconds = Längste Dauer in Sekunden; ohne Angabe begrenzen feste Schritte die Suche, und das Ergebnis ist immer gleich
cli-help-seed = Startzahl des Zufalls (sonst 1)
cli-help-write = Den Vorschlag in die Tour übernehmen und speichern
cli-help-suggest-day = Der Tag, auf den noch etwas passen soll: sein Datum, seine Nummer ab 1 oder seine Kennung
cli-help-replace = Die Station des Tages, deren Gastgeber absagt: genannt wird, was in ihre Lücke passt
optimize-title = „{ $tour }“: { $what }
optimize-nothing = An „{ $tour }“ ist nichts zu verbessern; gesucht war: { $what }.
optimize-not-written = Nicht gespeichert. Mit --write wird der Vorschlag übernommen.
optimize-no-day = Die Tour hat keinen Werktag, der noch bevorsteht. „sommertour day TOUR add DATUM“ legt einen an.
optimize-no-stop = Die Tour hat keine Station und keine Idee, die noch bevorsteht. „sommertour add“ fügt eine hinzu.
optimize-fault = Die Fahrzeiten dieser Tour lassen sich nicht planen. Bitte die Koordinaten der Orte prüfen.
optimize-not-on-day = Die Station „{ $stop }“ steht nicht auf diesem Tag. Bitte den Tag nennen, auf dem sie steht.
suggest-title = Was noch auf { $day } passt
suggest-title-replace = Was statt „{ $stop }“ auf { $day } passt
suggest-none = Kein offenes KI passt noch auf { $day }, ohne einen bestehenden Besuch zu stören oder den Tag zu sprengen.
suggest-none-replace = Kein offenes KI passt auf { $day } in die Lücke von „{ $stop }“.
suggest-line = { $extra } · Beginn { $arrive } · { $name }
suggest-extra = { $minutes } Min., { $km } km

solve-days = Nicht besucht: { $unserved } · Tage: { $days } · Fahrt: { $drive } s
solve-route = Tag { $day }: { $stops }
solve-left-out = Ort { $stop } bleibt aus: { $reason }
solve-days-optimal = Nachweislich geht es nicht besser (im Rechenmodell).
solve-days-gap = Mehr Besuche gehen nachweislich nicht; ob weniger Tage reichen, ist offen: es sind mindestens { $fewest } (im Rechenmodell).
solve-drive-gap = Mehr Besuche und weniger Tage gehen nachweislich nicht; die Fahrt ist höchstens { $percent } % über dem Bestmöglichen (im Rechenmodell).
solve-list-size = Die Liste „{ $list }“ hat { $length } Einträge, es gibt aber { $nodes } Orte. Bitte beides angleichen.
solve-no-base = Es gibt keinen Ort; gebraucht wird mindestens der Ausgangsort 0.
solve-too-many-days = Es gibt { $days } Tage; möglich sind höchstens { $most }.
solve-no-place = Besuch { $stop } liegt an einem Ort, den es nicht gibt.
solve-service = Der Besuch an Ort { $stop } dauert { $value } Sekunden; weniger als 0 und mehr als alle Zeit ist nicht möglich.
solve-prize = Der Preis von Ort { $stop } ist { $value }; weniger als 0 und mehr als 2 hoch 50 ist nicht möglich.
solve-span = Ein Zeitfenster von Ort { $stop } liegt außerhalb aller Zeit. Gebraucht werden Sekunden ab Tag 0, 00:00 Uhr.
solve-day = Die Zeiten von Tag { $day } liegen außerhalb aller Zeit. Gebraucht werden Sekunden ab Tag 0, 00:00 Uhr.

## Warum ein Besuch in keinen Tag passt

why-no-free-day = an keinem der Tage frei
why-reached-too-late = selbst allein erst { $missing } nach dem spätesten Beginn zu erreichen
why-back-too-late = selbst allein käme man { $missing } zu spät zurück
why-no-time-for-lunch = selbst allein fehlen mit der Mittagspause { $missing }
why-too-much-driving = selbst allein { $excess } mehr Fahrt, als ein Tag erlaubt
why-days-full = { $days ->
    [one] nur an einem Tag möglich, und der ist voll
   *[other] an { $days } Tagen möglich, aber die sind voll
}
why-costs-nothing = ginge, lohnt aber nicht: wegzulassen kostet nichts

## Der Planer auf dem Bildschirm

cmd-better-order = Ordnen …
cmd-suggest = Vorschläge …
cmd-new-days = Einteilen
cmd-replace = Ersatz …
cmd-stop-search = Suche beenden
cmd-show-sheet = öffnen
about-show-sheet = Blatt schreiben und im Anzeigeprogramm öffnen
cmd-put-on-paper = drucken
about-put-on-paper = Blatt schreiben und auf einem Drucker ausgeben
cmd-stop-printing = Drucken abbrechen
not-ready-not-printing = Es wird nichts gedruckt.
cmd-drop = verwerfen
cmd-release = auch Festes
about-better-order = Stationen besser ordnen: dieser Tag oder jeder Tag …
about-suggest = Vorschläge: welche offenen KI noch auf den Tag passen …
about-new-days = Alle Stationen und Ideen neu auf die Tage einteilen
about-replace = Ersatz: was passt, wenn die Station absagt …
about-release = Neu suchen und dabei auch verschieben, was bestätigt oder fest ist
not-ready-no-day-yet = Die Tour hat noch keinen Tag; „n“ legt einen an.
not-ready-idea = Diese Station ist eine Idee und steht auf keinem Tag.
not-ready-no-search = Es läuft keine Suche.
not-ready-nothing-held = In diesem Vorschlag ist nichts festgehalten.
ask-better-order = Was soll geordnet werden?
ask-every-day = jeder Tag der Tour
proposal-title = Vorschlag: { $what }
fit-note = { $extra } · { $arrive }
button-release = Auch Festes verschieben
search-order = Ordnet
search-days = Teilt Tage ein
search-best = bisher { $best }
search-bound = mind. { $bound }
search-seconds = { $seconds }/{ $longest } s
search-ending = wird beendet
search-days-best = { $days }, { $drive }
search-days-best-without = { $days }, { $drive }, { $unserved } fehlen
search-ended-by-edit = Suche beendet: Der Plan hat sich geändert.
search-no-day = Die Tour hat keinen Werktag, der noch bevorsteht; „n“ legt einen an.
search-no-stop = Die Tour hat keine Station und keine Idee, die noch bevorsteht.
nothing-order = Die Reihenfolge ist schon nachweislich die kürzeste (im Rechenmodell).
nothing-order-around-held = Die Reihenfolge ist schon nachweislich die kürzeste, wenn bleibt, was feststeht (im Rechenmodell).
nothing-order-in-time = Die Reihenfolge ist schon nachweislich die kürzeste, bei der alle Zeiten passen (im Rechenmodell).
nothing-days = Besser lassen sich die Tage nachweislich nicht einteilen (im Rechenmodell).
nothing-with-claim = Nichts Besseres gefunden: { $claim }.
nothing-better = Nichts Besseres gefunden.
nothing-dropped = Nicht dabei: { $stop }.
cmd-campaign = alle offenen KI …
about-campaign = Kampagne: alle noch offenen KI an möglichst wenigen Tagen …
prompt-campaign = Kampagne: ab welchem Tag?
prompt-campaign-help = Alle noch offenen KI werden ab diesem Tag auf möglichst wenige Werktage verteilt; daraus wird eine neue Tour.
search-campaign = Plant Kampagne
campaign-day = { $date }: { $stops }
campaign-planned-elsewhere = { $count ->
    [one] 1 KI ist nicht dabei, weil es schon auf einem kommenden Tag steht.
   *[other] { $count } KI sind nicht dabei, weil sie schon auf einem kommenden Tag stehen.
}
campaign-none-open = Es ist kein KI mehr offen, das nicht schon geplant wäre.
campaign-no-roster = Für diesen Tag ist nicht bekannt, welche KI es gibt. Bitte einen anderen Tag nennen.

## Kampagne: alles Offene an möglichst wenigen Tagen

campaign-left-out = { $name }: { $reason }
campaign-sum = { $pause ->
    [0] { $out } Fahrt hin, { $visit } Besuch mit Puffer, { $back } zurück, zusammen { $all }; der Tag hat { $day }
   *[other] { $out } Fahrt hin, { $visit } Besuch mit Puffer, { $back } zurück, { $lunch } Mittagspause, zusammen { $all }; der Tag hat { $day }
}
campaign-help = { $reason }. Es hilft: { $help }.
campaign-help-either = { $reason }. Es hilft: { $one }, oder { $two }.
campaign-no-help = { $reason }. Weder ein längerer Tag noch eine Übernachtung reicht.
campaign-help-longer-day = ein Tag bis { $until }
campaign-help-overnight = eine Übernachtung in der Nähe
campaign-title = Alle offenen KI ab { $date }
campaign-summary = { $visits ->
    [one] Ein Besuch
   *[other] { $visits } Besuche
} { $days ->
    [one] an einem Tag.
   *[other] an { $days } Tagen.
}
campaign-optimal = Mit weniger Tagen oder weniger Fahrt geht es nachweislich nicht (im Rechenmodell: geschätzte Minuten).
campaign-days-gap = Ob weniger Tage reichen, ist nicht bewiesen: Es sind mindestens { $fewest } (im Rechenmodell: geschätzte Minuten).
campaign-drive-gap = Mit weniger Tagen geht es nachweislich nicht; die Fahrzeit ist höchstens { $percent } % über dem Bestmöglichen (im Rechenmodell: geschätzte Minuten).
campaign-no-proof = Wie nah das am Bestmöglichen ist, ist nicht bewiesen.
campaign-heading-left-out = Passt in keinen Tag
campaign-heading-planned = Schon an einem künftigen Tag eingeplant
campaign-planned = { $name }: { $date } („{ $tour }“)
campaign-nothing-open = Am { $date } ist nichts mehr offen.
campaign-not-kept = Nur ein Vorschlag; mit --write wird er als neue Tour gespeichert.
cli-about-campaign = Alle offenen KI an möglichst wenigen Tagen besuchen
cli-usage-campaign =
    sommertour campaign [--from DATUM] [--balance] [--minutes ZAHL] [--seconds ZAHL] [--write] [--json]
cli-help-campaign-from = Erster Tag, der genutzt werden darf (sonst der Tag nach heute); nur Werktage
cli-help-campaign-balance = Tage so reihen, dass alle Regierungsbezirke gleichmäßig vorankommen
cli-help-campaign-minutes = Dauer jedes Besuchs in Minuten (sonst die Vorgabe des Büros)
cli-help-campaign-seconds = Längste Dauer der Suche in Sekunden (sonst 5); früher fertig, sobald der Beweis steht
cli-help-campaign-write = Als neue Tour speichern
# Drucken und Angaben auf dem Bildschirm
cmd-details = Angaben …
about-details = Angaben: Gastgeber, Anschrift, Thema, Presse, Personen, Notizen …
cmd-embargo = Sperrfrist für die Presse …
cmd-finalise = Tour ist endgültig
about-finalise = Tour ist endgültig: auf ihren Blättern steht nicht mehr „Entwurf“, bis zur nächsten Änderung
cmd-print = drucken …
about-print = ein Blatt ansehen und in eine Datei schreiben …
cmd-write = in die Datei schreiben
not-ready-final = Die Tour ist schon endgültig. Die nächste Änderung macht sie wieder zum Entwurf.
ask-details = Angaben zu „{ $name }“
detail-person = Teilnehmende Person
detail-new-person = Person hinzufügen …
detail-item = Programmpunkt
detail-new-item = Programmpunkt hinzufügen …
detail-text-help = Leer nimmt die Angabe weg.
detail-host-name-help = Mit Titel, zum Beispiel: Dr. Maria Muster. Leer nimmt die Angabe weg.
detail-host-office-help = Zum Beispiel: Landrätin. Danach richtet sich die Anrede im Brief.
detail-address-help = Mit Etage und Eingang, Postleitzahl und Ort zuletzt: Kreishaus, 2. Etage, 46483 Wesel. Leer nimmt die Anschrift des KI.
detail-arrival-help = Zum Beispiel: Einfahrt Poststraße, Stellplätze im Hof. Steht auf Tagesblatt, Fahrzettel und Gastgeberblatt.
detail-mobile-help = Steht nur auf Tagesblatt, Fahrzettel und Kontakten.
detail-notes-help = Steht nur auf dem Tagesblatt.
detail-internal-notes-help = Nur für das Büro: steht auf Tagesblatt und Kontakten.
detail-speaking-notes-help = Für die Hausleitung und das Büro: steht auf keinem Blatt.
detail-press-help = ja, nein oder Pool; leer, wenn es nicht entschieden ist.
detail-person-help = Name, Amt (Partei), MdL, eingeladen, anwesend. Ein Strich steht für einen Namen, der nicht genannt wird: -, Leitung des KI. Leer nimmt die Person weg.
detail-item-help = Zuerst die Minuten, dann was geschieht: 10 Begrüßung. Jeder Punkt beginnt, wenn der davor endet. Leer nimmt ihn weg.
understood-empty = keine Angabe
prompt-embargo = Sperrfrist für die Presse
prompt-embargo-help = Zum Beispiel: bis 20.07.2027, 12 Uhr. Leer, wenn es keine gibt.
print-which-sheet = Drucken: welches Blatt?
print-which-part = Drucken: worüber?
print-which-format = Drucken: in welchem Format?
print-whole-tour = ganze Tour
print-all-stops = alle Stationen
print-heading = Drucken: { $sheet }, { $format }
print-path = Datei:
print-preparing = Das Blatt wird vorbereitet …
print-no-preview = Für dieses Blatt gibt es keine Ansicht als Text.
print-no-path = Es fehlt der Name der Datei.
print-no-roster = Welche KI es an diesem Tag gab, ist nicht bekannt; dieses Blatt lässt sich nicht drucken.
print-nothing = Die Tour hat noch nichts, worüber dieses Blatt sein könnte. Bitte erst einen Tag und eine Station anlegen.
print-unfit = Das Blatt passt nicht in dieses Format: { $text }
print-exists = Die Datei { $file } gibt es schon.
print-other-name = anderer Name
print-replace = ersetzen
print-file-day = Tag { $number }
printing-makes = Blatt wird gesetzt
printing-writes = Wird geschrieben
printing-shows = Anzeigeprogramm wird gestartet
printing-prints = An den Drucker { $printer }
printing-finds-printers = Drucker werden gesucht
printing-seconds = { $seconds } s
printing-ends = wird abgebrochen
printing-still = Es wird noch etwas gedruckt: bitte warten oder mit Esc abbrechen.
printing-stopped = Drucken abgebrochen, nichts geschrieben.
printing-crashed = Das Drucken ist an einem Fehler im Programm gescheitert. Der Plan ist, wie er war.
print-which-printer = Auf welchem Drucker?
printed = Geschrieben: { $file }
printed-and-shown = Geschrieben und geöffnet: { $file }
printed-and-shown-for-paper = Im Anzeigeprogramm geöffnet, bitte dort drucken: { $file }
printed-not-on-paper = Geschrieben, aber nicht gedruckt: { $file }
printed-on-paper = Beim Drucker { $printer }: { $file }
hand-on-no-viewer = Auf diesem Rechner ließ sich kein Programm starten, das die Datei anzeigt. Bitte von Hand öffnen.
hand-on-no-print-system = Hier gibt es das Druckprogramm lp nicht. Bitte die Datei öffnen und aus dem Anzeigeprogramm drucken.
hand-on-no-printer = Auf diesem Rechner ist kein Drucker eingerichtet. Mit Strg+O öffnet sich das Blatt im Anzeigeprogramm.
hand-on-refused = Nicht gedruckt, das Drucksystem meldet: { $system }
hand-on-no-answer = Nicht gedruckt: Das Drucksystem hat { $seconds } Sekunden lang nicht geantwortet. Bitte den Drucker prüfen.
hand-on-stopped = Nicht gedruckt: abgebrochen.
name-day = Tagesblatt
name-driver = Fahrzettel
name-contacts = Kontakte
name-press = Terminhinweis
name-host = Gastgeberblatt
name-request = Anfrage
name-map = Karte
purpose-overview = die ganze Tour als Tabelle
purpose-day = ein Tag in allem, für alle, die mitfahren
purpose-driver = Zeiten, Anschriften und Strecken
purpose-press = für Journalistinnen und Journalisten
purpose-host = was eine Station angeht
purpose-request = der Brief, der um den Besuch bittet
purpose-contacts = nur für das Büro
purpose-unvisited = welche KI noch warten
purpose-inquiry = was der Landtag hinterher fragt
purpose-map = Nordrhein-Westfalen als Bild
format-text = Text
format-markdown = Markdown
format-html = Webseite zum Drucken
format-pdf = PDF zum Weitergeben
format-csv = Tabelle (CSV)
format-xlsx = Excel-Tabelle
format-ics = Kalender (Outlook)
format-gpx = Navigation (GPX)
format-geojson = Geodaten (GeoJSON)
format-svg = Bild (SVG)
