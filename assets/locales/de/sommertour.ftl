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
edit-id-taken = Die Kennung „{ $id }“ gibt es in der Tour schon.
edit-at-the-edge = Weiter geht es in dieser Richtung nicht.
edit-empty-title = Eine Tour braucht einen Titel.

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

