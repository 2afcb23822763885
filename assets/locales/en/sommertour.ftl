# All sentences of the program in English. The German file has the same keys; a test compares the two.

## Numbers, times, days

kilometres-about = about { $km } km
minutes-about = about { $minutes } min
duration-minutes = { $minutes } min
duration-hours = { $hours } h { $minutes }
clock-next-day = { $clock } (+1 day)
date-between = { $first } – { $last }
date-open = date open
weekday-mon = Mon
weekday-tue = Tue
weekday-wed = Wed
weekday-thu = Thu
weekday-fri = Fri
weekday-sat = Sat
weekday-sun = Sun

## What a tour is made of

ki-of = KI { $kreis }
status-idea = idea
status-requested = requested
status-accepted = accepted
status-confirmed = confirmed
status-done = done
status-cancelled = cancelled

## What does not fit in the plan

conflict-overlap = begins { $minutes } min before the visit before it ends
conflict-impossible-leg = not enough time for the drive: { $minutes } min short
conflict-outside-hours = { $from }–{ $to } lies outside the hours of the day
conflict-outside-window = lasts until { $ends }, free only until { $latest }
conflict-same-ki-twice = { $ki } is already further up in the plan
conflict-no-ki = { $kreis } has no KI by then (KI since: { $since })
conflict-already-visited = already visited: { $date }, tour "{ $tour }"
conflict-weekend = { $date } is at a weekend
conflict-public-holiday = { $date } is a public holiday: { $name }

## Changes to a tour (for "undo: …")

label-add-stop = added "{ $name }"
label-remove-stop = removed "{ $name }"
label-move-stop = moved "{ $name }"
label-set-time = changed the time of "{ $name }"
label-set-minutes = changed the length of "{ $name }"
label-set-status = "{ $name }" is now { $status }
label-add-day = added a day
label-remove-day = removed a day, its stops are ideas now
label-move-day = moved a day
label-set-date = set the date: { $date }
label-set-hours = changed the hours of the day
label-set-from = changed where the day starts
label-set-to = changed where the day ends
label-rename = renamed the tour
label-set-principal = changed whose tour it is
label-set-base = changed the base
edit-no-such-stop = The tour has no stop "{ $id }".
edit-no-such-day = The tour has no day "{ $id }".
edit-id-taken = The tour already has the id "{ $id }".
edit-at-the-edge = There is nothing further in this direction.
edit-empty-title = A tour needs a title.

## What is wrong with a file

problem-at = { $file }, line { $line }, column { $column }: { $text }
problem-in = { $file }: { $text }
problem-not-a-file = This is no ordinary file. Please check that this is the right one.
problem-too-large = The file is larger than { $cap } MiB and therefore no tour. Please check that this is the right file.
problem-empty = The file is empty. Please bring back a backup or delete the file.
problem-utf16 = The file is saved as UTF-16. Please save it as "UTF-8" in your editor.
problem-not-utf8 = There is a character here that is not UTF-8. Please save the file as "UTF-8" in your editor.
problem-nul = There is a NUL character here; the file is damaged. Please remove the character or bring back a backup.
problem-conflict-markers = Git could not merge two versions here. Please choose one and delete the lines with <<<<<<<, ======= and >>>>>>>.
problem-ends-early = The file breaks off in the middle; a quotation mark or a bracket is not closed. Please complete it or bring back a backup.
problem-too-deep = The brackets are nested too deeply; this is no tour.
problem-decimal-comma = Numbers need a point here instead of the comma, for example 51.22.
problem-date-spelling = A date stands here with the year first and in quotation marks: On("2027-07-20"), or as a span Between("2027-07-20", "2027-07-22").
problem-time-spelling = A time stands here as Fixed("10:00"), a window as Window("10:00", "12:00").
problem-backslash = A backslash (\) is written twice in a text: \\.
problem-wants-text = A text in straight quotation marks ("…") belongs here, found: { $found }
problem-wants-word = A fixed word without quotation marks belongs here, for example Done or Kreis("05170"), found: { $found }
problem-wants-number = A number with a point instead of a comma belongs here, for example 51.22, found: { $found }
problem-wants-whole-number = A whole number belongs here, digits only and without quotation marks, found: { $found }
problem-wants-field = The name of a field belongs here, for example title:, found: { $found }
problem-wants-list = A list in square brackets belongs here: [ … ], found: { $found }
problem-wants-group = A group in round brackets belongs here: ( … ), found: { $found }
problem-wants-closing = A closing bracket belongs here, found: { $found }
problem-no-comma = A comma is missing here.
problem-no-colon = The colon after the name of a field is missing here.
problem-too-few-values = A value is missing in these brackets. Please add it.
problem-quote-not-closed = The quotation mark that stands here is not closed in this line.
problem-wrong-bracket = The bracket { $found } does not match the bracket { $opened } in line { $line }.
problem-after-the-end = Something stands after the last bracket. Please delete it.
problem-unknown-field = There is no field "{ $found }" here. Possible are: { $expected }.
problem-missing-field = The field "{ $field }" is missing. Please add it.
problem-repeated-field = The field "{ $field }" stands here twice. Please delete one.
problem-unknown-variant = "{ $found }" is not possible here. Possible are: { $expected }.
problem-no-version = "version: 1" is missing; without it the file cannot be told to be a tour.
problem-newer = The file has version { $version } and comes from a newer Sommertour. Please update the program.
problem-unknown-version = There is no version { $version }. Please write "version: 1".
problem-repeated-id = The id "{ $id }" stands in the file twice. Please change one of them.
problem-empty-title = The title is empty. Please write one.
problem-syntax = From here on the file cannot be read. Please check brackets, commas and quotation marks at this place.
value-ags = "{ $found }" is not the key of a Kreis in NRW; needed is for example "05170" (Kreis Wesel).
value-date = "{ $found }" is not a valid date; needed is a day that exists, as year-month-day, for example "2027-07-20".
value-year = "{ $found }" is not in the years 1990 to 2100.
value-span = The first day is after the last ({ $found }).
value-time = "{ $found }" is not a time; needed is hour:minute, for example "09:30".
value-window = The window does not end after it begins ({ $found }).
value-coordinate = "{ $found }" is not a coordinate; needed are latitude (−90 to 90) and longitude (−180 to 180) in degrees, for example 51.22 and 6.78.
value-minutes = "{ $found }" is not a duration; needed are minutes as a whole number, 0 to 1440, without quotation marks.
value-id = "{ $found }" is not an id; up to 64 letters, digits, full stops and dashes are possible.

## What the folder cannot do

store-no-folder = There is no folder "{ $dir }". Please make it or name another one with --dir.
store-no-such-tour = There is no tour "{ $name }". "sommertour list" shows all tours of the folder.
store-exists = The file "{ $file }" is already there. Please choose another name.
store-changed = "{ $file }" has been changed by somebody else meanwhile and was therefore not overwritten. Please save under another name and compare.
store-format = The tour cannot be written as a file: { $error }
io-not-found = The file or folder is not there. Please check the name.
io-permission-denied = Access is not allowed. Please check the permissions or close the file in other programs.
io-storage-full = The disk is full. Please make room and save again.
io-read-only = The disk is read-only. Please save in another folder.
io-is-a-directory = This is a folder, not a file.
io-not-a-directory = This is not a folder.
io-other = The operating system says: { $system }

## The interactive program

tui-no-terminal = There is no terminal here. "sommertour show TOUR" shows a tour as text, "sommertour --help" all commands.
tui-terminal-failed = The terminal does not work: { $error }. "sommertour show TOUR" shows a tour as text.

