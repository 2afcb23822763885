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
label-remove-day = Tag entfernt, seine Stationen sind jetzt Ideen
label-move-day = Tag verschoben
label-set-date = Datum gesetzt: { $date }
label-set-hours = Tageszeiten geändert
label-set-from = Startort geändert
label-set-to = Zielort geändert
label-rename = Tour umbenannt
label-set-principal = Name der Person geändert
label-set-base = Ausgangsort geändert
edit-no-such-stop = Die Tour hat keine Station „{ $id }“.
edit-no-such-day = Die Tour hat keinen Tag „{ $id }“.
edit-at-the-edge = Weiter geht es in dieser Richtung nicht.
edit-empty-title = Eine Tour braucht einen Titel.

## Was mit einer Datei nicht stimmt

problem-at = { $file }, Zeile { $line }, Spalte { $column }: { $text }
problem-in = { $file }: { $text }
problem-too-large = Die Datei ist größer als { $cap } MiB und damit keine Tour. Bitte prüfen, ob hier die richtige Datei liegt.
problem-empty = Die Datei ist leer. Bitte eine Sicherung zurückholen oder die Datei löschen.
problem-utf16 = Die Datei ist als UTF-16 gespeichert. Bitte im Editor als „UTF-8“ speichern.
problem-not-utf8 = Hier steht ein Zeichen, das kein UTF-8 ist. Bitte die Datei im Editor als „UTF-8“ speichern.
problem-nul = Hier steht ein Nullzeichen; die Datei ist beschädigt. Bitte das Zeichen entfernen oder eine Sicherung zurückholen.
problem-conflict-markers = Git konnte hier zwei Fassungen nicht zusammenführen. Bitte eine Fassung auswählen und die Zeilen mit <<<<<<<, ======= und >>>>>>> löschen.
problem-ends-early = Die Datei bricht mitten im Text ab; ein Anführungszeichen oder eine Klammer wird nicht geschlossen. Bitte ergänzen oder eine Sicherung zurückholen.
problem-too-deep = Die Klammern sind zu tief verschachtelt; das ist keine Tour.
problem-decimal-comma = Zahlen brauchen hier einen Punkt statt des Kommas, zum Beispiel 51.22.
problem-date-without-quotes = Ein Datum steht hier in Anführungszeichen und mit dem Jahr zuerst, zum Beispiel "2027-07-20".
problem-unknown-field = Das Feld „{ $found }“ gibt es hier nicht. Möglich sind: { $expected }.
problem-missing-field = Das Feld „{ $field }“ fehlt. Bitte ergänzen.
problem-repeated-field = Das Feld „{ $field }“ steht zweimal da. Bitte eines löschen.
problem-unknown-variant = „{ $found }“ ist hier nicht möglich. Möglich sind: { $expected }.
problem-no-version = Die Angabe „version: 1“ fehlt; so ist nicht zu erkennen, ob die Datei eine Tour ist.
problem-newer = Die Datei hat die Version { $version } und stammt aus einem neueren Sommertour. Bitte das Programm aktualisieren.
problem-unknown-version = Eine Version { $version } gibt es nicht. Bitte „version: 1“ eintragen.
problem-repeated-id = Die Kennung „{ $id }“ steht zweimal in der Datei. Bitte eine davon ändern.
problem-empty-title = Der Titel ist leer. Bitte einen Titel eintragen.
problem-syntax = Die Datei ist hier nicht zu lesen ({ $found }). Bitte Klammern, Kommas und Anführungszeichen an dieser Stelle prüfen.
value-ags = „{ $found }“ ist kein Schlüssel eines Kreises in NRW, gebraucht wird zum Beispiel "05170" (Kreis Wesel).
value-date = „{ $found }“ ist kein Datum, das es gibt; gebraucht wird Jahr-Monat-Tag, zum Beispiel "2027-07-20".
value-year = „{ $found }“ liegt nicht in den Jahren 1990 bis 2100.
value-span = Der erste Tag liegt nach dem letzten ({ $found }).
value-time = „{ $found }“ ist keine Uhrzeit; gebraucht wird Stunde:Minute, zum Beispiel "09:30".
value-window = Das Zeitfenster endet nicht nach seinem Anfang ({ $found }).
value-coordinate = „{ $found }“ ist keine Koordinate; gebraucht werden Breite (−90 bis 90) und Länge (−180 bis 180) in Grad, zum Beispiel 51.22 und 6.78.
value-minutes = „{ $found }“ ist keine Dauer; möglich sind 0 bis 1440 Minuten.
value-id = „{ $found }“ ist keine Kennung; möglich sind bis zu 64 Buchstaben, Ziffern, Punkte und Striche.

## Was mit dem Ordner nicht geht

store-no-folder = Den Ordner „{ $dir }“ gibt es nicht. Bitte anlegen oder mit --dir einen anderen nennen.
store-no-such-tour = Eine Tour „{ $name }“ gibt es nicht. „sommertour list“ zeigt alle Touren im Ordner.
store-exists = Die Datei „{ $file }“ gibt es schon. Bitte einen anderen Namen wählen.
store-changed = „{ $file }“ wurde inzwischen von jemand anderem geändert und deshalb nicht überschrieben. Bitte unter einem anderen Namen speichern und vergleichen.
store-format = Die Tour lässt sich nicht als Datei schreiben: { $error }
io-not-found = Die Datei oder der Ordner ist nicht da. Bitte den Namen prüfen.
io-permission-denied = Der Zugriff ist nicht erlaubt. Bitte die Rechte prüfen oder die Datei in anderen Programmen schließen.
io-storage-full = Der Datenträger ist voll. Bitte Platz schaffen und noch einmal speichern.
io-read-only = Der Datenträger ist schreibgeschützt. Bitte in einem anderen Ordner speichern.
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
not-ready-never-saved = Diese Tour wurde noch nie gespeichert; es gibt keine Datei zu löschen.
not-ready-no-kreis = Kein Kreis gefunden. Bitte die Suche ändern.
not-ready-no-search = Die Suche ist schon leer.
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
field-missing = fehlt

## Hilfe

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
prompt-date-help = 20.7., 20.07.2027, Di oder 2027-07-20; zwei mit „..“ dazwischen für einen Zeitraum; leer, wenn es offen ist.
prompt-time = Uhrzeit
prompt-time-help = 9, 930 oder 9:30 legt den Beginn fest; 9-12:30 ist die Zeit, in der die Gastgeber frei sind; leer lässt sie sich ergeben.
prompt-minutes = Dauer des Besuchs in Minuten
prompt-minutes-help = Leer nimmt die Vorgabe der Tour.
prompt-hours = Beginn und Ende des Tages
prompt-hours-help = Zum Beispiel 8-18; leer nimmt die Vorgabe der Tour.
prompt-reason = Abgesagt: warum?
prompt-reason-help = Darf leer bleiben.
prompt-place = Anderer Ort: Name
prompt-place-help = Zum Beispiel: LaKI Dortmund. Danach kommen die Koordinaten.
prompt-base = Ausgangsort der Tour: Name
prompt-from = Startort des Tages: Name
prompt-to = Zielort des Tages: Name
prompt-base-help = Eine Stadt, in der ein Kreis sitzt, oder ein anderer Name und danach die Koordinaten; leer nimmt die Vorgabe.
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
understood-seat = Stadtmitte von { $seat }, { $place }
understood-coordinates-follow = weiter mit den Koordinaten
understood-location = { $lat } N, { $lon } O, { $km } vom Ausgangsort
not-understood-date = „{ $typed }“ ist kein Datum. Möglich sind 20.7., 20.07.2027, Di oder 2027-07-20.
not-understood-time = Das ist keine Uhrzeit. Möglich sind 9, 930, 9:30 oder 9-12:30.
not-understood-minutes = Das ist keine Dauer. Gebraucht werden Minuten, zum Beispiel 90.
not-understood-hours = Das sind keine Tageszeiten. Möglich ist zum Beispiel 8-18.
not-understood-place = Ein Ort braucht einen Namen.

## Karte

map-heading = Karte
map-base = A
cmd-zoom-in = näher
cmd-zoom-out = weiter weg
cmd-fit-tour = ganze Tour
cmd-fit-land = ganzes Land
cmd-centre-focus = zum Kreis
cmd-toggle-rivers = Flüsse ein/aus
cmd-next-glyphs = Zeichen
cmd-pan-left = nach links
cmd-pan-right = nach rechts
cmd-full-map = große Karte
help-map = Karte: Pfeile verschieben sie, + und - ändern die Größe. Die Nummern sind die Stationen in der Reihenfolge der Tour, A ist der Ausgangsort, die Pfeile zeigen die Fahrtrichtung.

