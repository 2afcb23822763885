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
label-add-days = added { $count } days
label-remove-day = removed a day, its stops are ideas now
label-move-day = moved a day
label-open-date = date open again
label-set-date = set the date: { $date }
label-set-hours = changed the hours of the day
label-set-from = changed where the day starts
label-set-to = changed where the day ends
label-rename = renamed the tour
label-set-principal = changed whose tour it is
label-set-base = changed the base
label-better-order = better order
label-new-days = planned the days anew
label-replaced = replaced "{ $name }"
edit-no-such-stop = The tour has no stop "{ $id }".
edit-no-such-day = The tour has no day "{ $id }".
edit-id-taken = The tour already has the id "{ $id }".
edit-at-the-edge = There is nothing further in this direction.
edit-empty-title = A tour needs a title.
edit-too-long = The text is too long; { $most } characters are possible. Please shorten it.
edit-hours-backwards = The day would begin at { $start } and end at { $end }. The end has to come after the beginning.
edit-reason-without-cancel = Only a cancellation has a reason.

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
problem-text-too-long = The text in the field { $field } is longer than { $most } characters. Please shorten it.
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
value-drive = "{ $found }" is no drive. It needs the numbers of two places of the list (from 0), kilometres, minutes, and the number of its origin.

## What the folder cannot do

store-no-folder = There is no folder "{ $dir }". Please make it or name another one with --dir.
store-no-such-tour = There is no tour "{ $name }". "sommertour list" shows all tours of the folder.
store-exists = The file "{ $file }" is already there. Please choose another name.
store-conflicts = "{ $file }" has been changed by somebody else meanwhile. { $count ->
    [one] In one place the two versions contradict each other
   *[other] In { $count } places the two versions contradict each other
}, so nothing has been saved yet.
store-other-names = "{ $file }" lies on the disk under several names (hard links); a save would leave the old version under the others. Please save under another name.
store-format = The tour cannot be written as a file: { $error }
io-not-found = The file or folder is not there. Please check the name.
store-too-large = The tour would be larger than { $mib } MiB and could not be opened again; nothing has been saved. Please shorten long notes.
io-busy = Somebody else is saving the file at this moment. Please try again shortly.
io-held = Another program has the file open. Please close it there and try again.
io-invalid-name = A file cannot have that name here: it is too long, has a character that is not allowed or belongs to a device. Please choose another.
io-permission-denied = Access is not allowed. Please check the permissions or close the file in other programs.
io-storage-full = The disk is full. Please make room and save again.
io-read-only = The disk is read-only. Please save in another folder.
io-other-names = The file lies on the disk under several names (hard links); the old version would stay under the others. Please choose another name, or delete the file first.
io-is-a-directory = This is a folder, not a file.
io-not-a-directory = This is not a folder.
io-other = The operating system says: { $system }

## The interactive program

tui-no-terminal = There is no terminal here. "sommertour show TOUR" shows a tour as text, "sommertour --help" all commands.
tui-terminal-failed = The terminal does not work: { $error }. "sommertour show TOUR" shows a tour as text.

## Keys

key-space = Space
key-page-up = PgUp
key-page-down = PgDn
key-home = Home
key-end = End
key-insert = Ins
key-delete = Del
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-back-tab = Shift+Tab
key-with-ctrl = Ctrl+{ $key }
key-with-shift = Shift+{ $key }
any-key = [key]

## Commands

cmd-up = up
cmd-down = down
cmd-page-up = one page up
cmd-page-down = one page down
cmd-first = to the start
cmd-last = to the end
cmd-left = previous button
cmd-right = next button
cmd-next-pane = next pane
cmd-previous-pane = previous pane
cmd-add-to-day = add to day
cmd-add-somewhere = add …
cmd-clear-search = clear the search
cmd-add-place = another place …
cmd-add-day = new day …
cmd-remove = remove
cmd-move-up = move up
cmd-move-down = move down
cmd-move-to = to another day …
cmd-set-date = date …
cmd-set-time = time …
cmd-set-minutes = length …
cmd-set-status = status …
cmd-set-hours = hours of the day …
cmd-set-base = base of the tour …
cmd-set-from = start of the day …
cmd-set-to = end of the day (hotel) …
cmd-actions = all commands of the plan …
cmd-new = new tour …
cmd-open = open …
cmd-save = save
cmd-save-as = save as …
cmd-duplicate = copy the tour …
cmd-rename = rename the tour …
cmd-principal = whose tour …
cmd-delete-tour = delete the tour …
cmd-undo = undo
cmd-redo = redo
cmd-palette = commands
cmd-help = help
cmd-quit = quit
cmd-accept = take it
cmd-choose = choose
cmd-cancel = cancel
cmd-close = close
about-add-to-day = put the Kreis on the day selected in the plan
about-add-somewhere = add the Kreis: to which day, or as an idea?
about-remove = remove the stop; dissolve the day (stops become ideas)
about-move-up = move the stop or day up
about-move-down = move the stop or day down
about-move-to = move the stop to another day or to the ideas …
about-set-date = date of the day …
about-set-time = time or time window of the stop …
about-set-minutes = length of the visit …
about-set-status = status of the stop …
about-set-hours = beginning and end of the day …
about-add-place = add another place with coordinates …
about-add-day = make a new day …
not-ready-no-tour = No tour is open: Ctrl+N makes one, Ctrl+O opens one.
not-ready-never-saved = This tour was never saved; it has no file yet.
not-ready-no-kreis = No Kreis found. Please change the search.
not-ready-no-row = No day and no stop is selected in the plan.
not-ready-no-stop = No stop is selected in the plan.
not-ready-no-day = No day is selected in the plan; "n" makes one.
not-ready-nothing-to-undo = There is nothing to undo.
not-ready-nothing-to-redo = There is nothing to redo.

## The screen

too-small = The window is too small. Sommertour needs at least { $width } columns and { $height } lines.
title-no-tour = Sommertour
title-unsaved = unsaved
title-saving = saving …
title-saved = saved
count-days = { $count } { $count ->
    [one] day
   *[other] days
}
count-visits = { $count } { $count ->
    [one] visit
   *[other] visits
}
drive-about = about { $duration } driving
roster-heading = Kreise · { $open } of { $all } KIs open
roster-heading-short = { $open } of { $all } KIs open
roster-heading-reading = Kreise · reading the folder
roster-heading-reading-short = Kreise · reading …
roster-heading-unknown = Kreise · number of KIs not known
search-label = Search:
search-nothing = nothing found
state-open = open
state-visited = done
state-planned = planned
state-no-ki = no KI
state-until = by { $date }
plan-heading = Plan
plan-no-tour = No tour is open. Ctrl+N makes a new one, Ctrl+O opens one of the folder.
plan-empty = The tour is still empty. "n" makes a day here; Tab leads to the Kreise, where Ins adds the selected one.
ideas = Ideas (on no day yet)
day-numbered = Day { $number } · { $date }
day-empty = no stop yet
row-leave = leave { $place }
row-return = back at { $place }
row-window = free { $from }–{ $to }
status-fixed = fixed, { $status }
order-not-documented = order not documented: legs not totalled
conflicts = { $count } { $count ->
    [one] conflict
   *[other] conflicts
}
conflicts-short = ! { $count }
undo-line = Undo with Ctrl+Z: { $label }
undone = Undone: { $label }
redone = Redone: { $label }
detail-heading = Kreis
detail-seat = Regierungsbezirk { $bezirk } · { $plate } · seat { $seat }
detail-visited = KI: visited { $date } ("{ $tour }")
detail-planned = KI: planned { $date } ("{ $tour }")
detail-this-tour = this tour
detail-open = KI: open, neither visited nor planned
detail-no-ki = This Kreis has no KI.
detail-ki-since = KI since: { $date }
detail-office = Office of the KI
detail-no-office = Nothing is known of the KI's office.
detail-host-2017 = { $title } (2017: { $name })
detail-nearby = Open KIs nearby
detail-sources = Sources
field-street = Street
field-town = Town
field-phone = Phone
field-email = E-mail
field-web = Web
field-host = Host
field-focus = Focus
source-ags = Key
source-bezirk = Regierungsbezirk
source-coord = Coordinates
source-ki-since = Founded
source-kind = Kind
source-name = Name
source-nuts3 = NUTS 3
source-plate = Plate
source-population = Population
source-postcode = Postcode
source-seat = Seat
field-missing = missing

## Help

help-heading = Help
help-kreise = Kreise: typing searches ("muen" finds Münster, too). Ins puts the Kreis on the day selected in the plan; Enter asks where.
help-plan = Plan: arrows select a day or a stop, letters change it. Enter shows all commands for it.
help-detail = Kreis: all that is known of the KI. Arrows scroll.
help-everywhere = Everywhere:

## Questions

ask-move-to = Where to put "{ $name }"?
ask-where = Where to put "{ $name }"?
ask-which-kreis = "{ $typed }" can mean several. Which one?
ask-new-day = new day (date open)
ask-actions = Commands of the plan
ask-palette = All commands
ask-status = Status
ask-open = Tours in { $dir }
ask-unsaved = "{ $title }" has unsaved changes.
ask-delete = Really delete the tour "{ $title }" and its file { $file }? This cannot be undone.
ask-make-folder = There is no folder { $dir } yet. Make it?
button-stay = Go on planning
button-save = Save
button-discard = Discard
button-keep = Keep
button-delete = Delete
button-not-now = Not now
button-make-folder = Make the folder
file-note = { $stem } · { $visits } { $visits ->
    [one] visit
   *[other] visits
}
file-unreadable = unreadable
folder-being-read = The folder is still being read.
folder-empty-hint = There is no tour in the folder yet. Ctrl+N makes one.
new-tour-hint = New tour. "n" in the plan makes a day, Ctrl+S saves.
nothing-to-save = Everything is saved already.
saved = Saved: { $file }
saved-merged = Saved: { $file }; somebody else's changes are included.
label-merged = Somebody else's changes taken over
deleted = Deleted: { $file }
title-of-copy = { $title } (copy)
prompt-new = New tour: title
prompt-save-as = Save as: new title
prompt-duplicate = Copy the tour: title of the copy
prompt-title-help = For example: Summer tour 2027
prompt-rename = Rename the tour: new title
prompt-rename-help = The file keeps its name.
prompt-principal = Whose tour is it?
prompt-principal-help = Office and name; empty if not settled.
prompt-new-day = New day: date
prompt-date = Date of the day
prompt-new-day-help = 20/7, 20 July, Tue or tomorrow; "20/7 to 22/7" adds three days, "between 20/7 and 22/7" one; empty if the date is open.
prompt-date-help = 20/7, 20 July, Tue or tomorrow; "between 20/7 and 22/7" if it is not settled yet; empty if open.
prompt-time = Time
prompt-time-help = 9, 930 or 9:30 fixes the beginning; 9-12:30 or "from 14" is when the hosts are free; empty lets it follow.
prompt-minutes = Length of the visit in minutes
prompt-minutes-help = 90, 1:30 or 1.5 h; empty takes the tour's default.
prompt-hours = Beginning and end of the day
prompt-hours-help = For example 8-18 or "from 9"; empty takes the tour's default.
prompt-reason = Cancelled: why?
prompt-reason-help = May stay empty.
prompt-place = Another place: name
prompt-place-help = For example: LaKI Dortmund. The coordinates come next.
prompt-base = Base of the tour: name
prompt-from = Start of the day: name
prompt-to = End of the day: name
prompt-base-help = A Kreis or the town where it has its seat, or another name and then the coordinates; empty takes the default.
prompt-coord = Coordinates of "{ $name }"
prompt-coord-help = Latitude and longitude in degrees, for example 51.2232, 6.7793, or the town where a Kreis has its seat.

## What was understood

understood-fixed = fixed at { $time }
understood-window = free from { $from } to { $to }
understood-floating = follows from the stops before it
understood-default-minutes = the tour's default
understood-default-hours = the tour's default
understood-default-base = the default
understood-weekend = weekend
understood-past = in the past
understood-each-day = { $count } days: each from { $first } to { $last }
understood-place = { $name }, { $place }
understood-coordinates-follow = the coordinates come next
understood-location = { $lat } N, { $lon } E, { $km } from the base

## One date or several

ask-one-of = Those are { $count } days, but this day has only one date. Is it on one of them, and not settled yet on which? "n" adds a day for each.
one-of-keep = Change nothing
one-of-vague = One day, date uncertain ({ $dates })

## What was typed and cannot be understood

typed-ambiguous-kreis = "{ $typed }" is ambiguous. It can mean: { $candidates }. Please give the full name or the key.
typed-no-such-kreis = There is no Kreis "{ $typed }" in North Rhine-Westphalia. "sommertour unvisited" names the Kreise and cities.
typed-no-such-kreis-similar = There is no Kreis "{ $typed }". Similar names are: { $similar }.
typed-ambiguous-stop = "{ $typed }" occurs more than once in the tour: { $candidates }. Please give the id in brackets.
typed-no-such-stop = The tour has no stop "{ $typed }". It has: { $stops }.
typed-no-stops = The tour has no stop "{ $typed }"; it has none at all yet. "sommertour add" adds one.
typed-ambiguous-day = Several days have the date "{ $typed }". Please give the number or one of these ids: { $candidates }.
typed-no-such-day = The tour has no day "{ $typed }". It has: { $days }.
typed-no-days = The tour has no day "{ $typed }"; it has none at all yet. "sommertour day TOUR add DATE" adds one.
typed-no-date = "{ $typed }" is not a date that exists. Understood are for example 20/07/2027, 20 July, Tue or tomorrow.
typed-month-first = "{ $typed }" begins with the month. Please write the day first: { $date }.
typed-wrong-weekday = { $date } is a { $weekday }. Please write "{ $right }" or "{ $other }".
typed-several-days = "{ $typed }" is more than one day. A single one is needed, for example { $date }.
typed-each-day = "{ $typed }" means each of { $count } days, but one day has only one date. Where it is not settled yet, write "{ $first }..{ $last }"; "sommertour day TOUR add { $first }-{ $last }" adds a day for each.
typed-too-many-days = That would be { $count } days; at most { $most } are added at once.
typed-no-time = "{ $typed }" is not a time here. Understood are for example 9:30, 930 or 9 am, as a window 9-12:30.
typed-past-midnight = "{ $typed }" goes beyond the day. The last time of a day is 23:59.
typed-no-window = "{ $typed }" is not a window of time. Understood are for example 9-12:30, from 9 to 12 or from 14.
typed-no-minutes = "{ $typed }" is not a length. Understood are for example 90, 1:30, 90 min or 1.5 h.
typed-no-programme-item = "{ $typed }" is no item of a programme. Meant is for example: 10 Welcome, minutes first.
typed-clock-in-programme = "{ $typed }" begins with a time of the day. An item of a programme begins with its length, for example: 10 Welcome; the times follow from that.
typed-no-place = "{ $typed }" is not a place. Needed is a Kreis, latitude and longitude (51.22,6.78), or a name with latitude and longitude behind it.
typed-no-name = A place needs a name.
typed-no-such-word = "{ $typed }" is not possible here; possible are { $possible }.

## Map

map-heading = Map
map-base = base
map-day = Day { $number }
cmd-zoom-in = nearer
cmd-zoom-out = farther
cmd-fit-tour = whole tour
cmd-fit-land = whole land
cmd-centre-focus = to the Kreis
cmd-toggle-rivers = rivers on/off
cmd-toggle-autobahnen = Autobahnen on/off
cmd-next-glyphs = characters
cmd-pan-left = to the left
cmd-pan-right = to the right
cmd-full-map = large map
map-description = Map of North Rhine-Westphalia with the stops of the tour in their order: { $stops }
cmd-toggle-mouse = leave the mouse to the terminal (select text) or take it
mouse-taken = The mouse belongs to the program: a click picks, a drag moves the map.
mouse-left = The mouse belongs to the terminal: text can be selected and copied.
help-map = Map: arrows move it, + and - change the scale. The numbers are the stops in the order of the tour, B is the base, the arrows show the direction of the drive.


## Sheets

sheet-both = { $first } · { $second }
sheet-driving = { $time } driving
sheet-duration-with-range = about { $duration } ({ $low }–{ $high })
sheet-method-formula = Distances and driving times are estimated from coordinates (distance as the crow flies and experience), not by a route planner. In brackets the range in which nine of ten drives lie; below 20 km only the range is given.
sheet-day = Day { $number } ({ $date })
sheet-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
sheet-visits = { $count ->
    [one] 1 visit
   *[other] { $count } visits
}
sheet-basis = On the date: { $basis }
sheet-leave = leave { $place }
sheet-return = arrive at { $place }
sheet-total = Total: { $total }
sheet-day-not-totalled = No total: order not documented
sheet-tour-not-totalled = no total distance, order not documented throughout
sheet-order-not-documented = order not documented
sheet-not-documented-note = { $mark } Order not documented: the day or the order of the stops is not known. The drives are merely calculated in the order shown here and are not added up.
sheet-no-stops = no stop yet
sheet-window = window { $from }–{ $to }
sheet-fixed = fixed at { $at }
sheet-ideas = Ideas (no day yet)
sheet-conflicts = What does not fit
sheet-conflict-at-stop = { $day }, { $stop }: { $text }
sheet-conflict-of-day = { $day }: { $text }
sheet-as-of = As of { $date }
sheet-page-of = Page { $page } of { $pages }
sheet-column-date = Date
sheet-column-time = Time from–to
sheet-column-stop = Stop
sheet-column-address = Place with address
sheet-column-km = km
sheet-column-drive = Drive
sheet-day-sum = Total of the day
sheet-tour-sum = Total of the tour
sheet-address-missing = address missing
sheet-unvisited-title = KIs not visited yet
sheet-unvisited-summary = As of { $date } · { $unvisited } of { $roster } KIs not visited yet, { $planned ->
    [0] none of them planned
   *[other] { $planned } of them planned
}
sheet-unvisited-bezirk = Regierungsbezirk { $bezirk }: { $unvisited } of { $roster }
sheet-unvisited-none = All visited.
sheet-unvisited-planned = { $kreis } (planned: { $plans })
sheet-planned = { $date }, tour "{ $tour }"
sheet-without-ki = Kreise and cities without a KI
sheet-ki-since = { $kreis } (KI only since: { $since })
sheet-limit-since = Only visits from { $date } on are counted.
sheet-limit-principal = Only tours of "{ $name }" are counted.

## Command line: help

cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-global = Options for all commands
cli-about = Sommertour plans a journey through the 54 Kommunale Integrationszentren (KI) of North Rhine-Westphalia.
cli-usage =
    sommertour [TOUR]
    sommertour COMMAND …
cli-after-help =
    Without a command the program starts on the whole screen.
    "sommertour COMMAND --help" explains a command. Names with blanks need quotation marks.
cli-about-list = List the tours of the folder
cli-about-show = Show the course of a tour
cli-about-unvisited = Name the KIs that are not visited yet
cli-about-coverage = Count visited, planned and open KIs by Regierungsbezirk
cli-about-distance = Estimate the drive between two places
cli-about-check = Check files and name every fault with its line and column
cli-about-new = Make a new tour
cli-about-duplicate = Copy a tour under another title
cli-about-rename = Give a tour another title
cli-about-delete = Delete a tour
cli-about-add = Add a stop
cli-about-move = Move a stop
cli-about-remove = Remove a stop
cli-about-set = Change one detail of a stop: time, length, status, host, topic, press …
cli-about-status = Note how far a visit is arranged
cli-about-day = Add, remove or change days
cli-about-day-add = Add a day
cli-about-day-remove = Remove a day; its stops become ideas
cli-about-day-set = Change the date, the hours, or where a day starts or ends
cli-about-base = Set where the days of a tour start and end
cli-about-print = Print a sheet: overview, day, driver's sheet, press notice, letters, map …
cli-usage-list = sommertour list [--json]
cli-usage-show = sommertour show TOUR [--json]
cli-usage-unvisited = sommertour unvisited [--as-of DATE] [--since DATE] [--principal NAME] [--json]
cli-usage-coverage =
    sommertour coverage [--as-of DATE] [--since DATE] [--principal NAME] [--json]
    sommertour coverage --explain N
cli-usage-distance = sommertour distance FROM TO [--json]
cli-usage-check = sommertour check [FILE…] [--json]
cli-usage-new = sommertour new TITLE [--principal NAME]
cli-usage-duplicate = sommertour duplicate TOUR TITLE
cli-usage-rename = sommertour rename TOUR TITLE
cli-usage-delete = sommertour delete TOUR
cli-usage-add =
    sommertour add TOUR KREIS [--day DAY] [--at HH:MM] [--minutes N]
    sommertour add TOUR --place NAME --coord LAT,LON [--day DAY] [--at HH:MM] [--minutes N]
cli-usage-move = sommertour move TOUR STOP --day DAY [--before STOP]
cli-usage-remove = sommertour remove TOUR STOP
cli-usage-set = sommertour set TOUR STOP FIELD VALUE
cli-usage-status = sommertour status TOUR STOP idea|requested|accepted|confirmed|done|cancelled [--reason TEXT]
cli-usage-day =
    sommertour day TOUR add [DATE]
    sommertour day TOUR remove DAY
    sommertour day TOUR set DAY date|start|end|from|to VALUE
cli-usage-day-add = sommertour day TOUR add [DATE]
cli-usage-day-remove = sommertour day TOUR remove DAY
cli-usage-day-set = sommertour day TOUR set DAY date|start|end|from|to|hours VALUE
cli-usage-base = sommertour base TOUR NAME LAT,LON
cli-usage-print =
    sommertour print TOUR --sheet overview|contacts|unvisited|inquiry|map [--format FORMAT] [--raw] [-o FILE]
    sommertour print TOUR --sheet day|driver|press --day DAY [--format FORMAT] [-o FILE]
    sommertour print TOUR --sheet host|request|press --stop STOP [--format FORMAT] [-o FILE]
cli-value-tour = TOUR
cli-value-stop = STOP
cli-value-day = DAY
cli-value-kreis = KREIS
cli-value-date = DATE
cli-value-time = HH:MM
cli-value-minutes = N
cli-value-number = N
cli-value-name = NAME
cli-value-coord = LAT,LON
cli-value-title = TITLE
cli-value-field = FIELD
cli-value-value = VALUE
cli-value-text = TEXT
cli-value-status = STATUS
cli-value-from = FROM
cli-value-to = TO
cli-value-dir = DIR
cli-value-file = FILE
cli-value-sheet = SHEET
cli-value-format = FORMAT
cli-help-dir = Folder of the tours; else SOMMERTOUR_DIR, else the folder "tours"
cli-help-lang = Language: German (de) or English (en); else LANG
cli-help-today = Reckon as if this day were today
cli-help-quiet = Do not report what was done
cli-help-help = Show this help
cli-help-version = Show the version of the program
cli-help-tour = Name of the tour in the folder (as in "sommertour list") or the path of its file
cli-help-tour-to-open = The tour to open: its name in the folder or the path of its file
cli-help-stop = The stop: its Kreis or place if that occurs once, else its id
cli-help-day = The day: its date, its number from 1, or its id
cli-help-json = Print JSON, for other programs
cli-help-as-of = The day asked about; today if not given
cli-help-since = Count only visits from this day on
cli-help-principal-asked = Count only tours of this person; a part of the name will do
cli-help-explain = Say what a published number means and what explains it
cli-help-from = A Kreis (name or key) or LAT,LON in degrees
cli-help-to = A Kreis (name or key) or LAT,LON in degrees
cli-help-files = The files to check; all of the folder if none is given
cli-help-new-title = The title of the new tour; its file is named after it
cli-help-principal = Whose tour it is
cli-help-duplicate-title = The title of the copy; its file is named after it
cli-help-rename-title = The new title; the file keeps its name
cli-help-kreis = The Kreis: name, short name or key (AGS)
cli-help-place = Name of another place that is no KI
cli-help-coord = Latitude and longitude in degrees, for example 51.22,6.78, or the town where a Kreis has its seat
cli-help-add-day = The day: date, number from 1, or id; a new date adds the day. If not given, the stop becomes an idea
cli-help-at = Fixed beginning; if not given it follows from the stops before
cli-help-minutes = Length of the visit: 90, 1:30 or 1.5 h
cli-help-move-day = The day: date, number from 1, or id; "-" puts the stop among the ideas
cli-help-before = The stop to stand before; if not given it goes to the end
cli-help-set-value = A time 09:30, a window 09:00-12:30, a length 90 or 1:30, a status, press yes|no|pool, participants "name, office (party), MdL, invited, present; …", a programme "10 Welcome; 30 Talk", or a text; "-" takes the value back
cli-help-status = idea, requested, accepted, confirmed, done or cancelled
cli-help-reason = Why it was cancelled
cli-help-day-date = The date; DATE-DATE adds each day from one to the other, DATE..DATE one that is on one of them; open if not given
cli-help-day-field = date, start, end, from, to or hours (start and end)
cli-help-day-value = A date, DATE..DATE or "open"; a time; 8-18; a Kreis or NAME LAT,LON. "-" takes the value back
cli-help-base-name = Name of the base
cli-help-sheet = overview, day, driver, press, host, request (the letter that asks for a visit), contacts, unvisited (the KIs not visited yet), inquiry (a parliamentary question) or map
cli-help-format = text (if not given), markdown, html, csv, xlsx, ics (calendar), gpx or geojson; the map as svg
cli-help-output = Write to this file instead of the screen

## Command line: what is wrong with the arguments

cli-hint-help = "{ $command } --help" shows what is possible.
cli-did-you-mean = Did you mean "{ $suggestion }"?
cli-and = {" and "}
cli-unknown-option = There is no option "{ $argument }" here.
cli-unknown-argument = "{ $argument }" is one too many here; names with blanks need quotation marks.
cli-no-such-action = "{ $name }" is not possible here.
cli-missing = Still missing: { $arguments }.
cli-missing-action = After "sommertour { $command } TOUR" it is missing what to do.
cli-needs-value = The value of "{ $argument }" is missing.
cli-invalid-value = "{ $value }" is not possible for "{ $argument }"; possible are { $possible }.
cli-not-a-number = "{ $value }" is not a whole number; "{ $argument }" needs one.
cli-given-twice = "{ $argument }" is given twice; once is enough.
cli-conflict = "{ $argument }" and "{ $prior }" do not go together; please leave out one of them.
cli-not-utf8 = An argument is not readable text (UTF-8).
cli-not-understood = The arguments cannot be understood.
cli-no-such-command = Neither a command nor a tour is called "{ $name }". "sommertour --help" shows all commands, "sommertour list" all tours.
cli-no-today = The computer's clock stands outside the years 1990 to 2100. Please set the clock or give the date with --today.
cli-json-failed = The result cannot be written as JSON: { $error }
cli-crashed = A fault of the program has ended it. What was saved already is unharmed.
cli-cannot-write = The result cannot be written. { $text }
cli-among-ideas = among the ideas
cli-not-on-that-day = "{ $stop }" is not on this day; --before names a stop of the same day.
cli-before-itself = A stop cannot stand before itself. Please name another one with --before.
cli-no-such-claim = Nobody is known to have published the number { $number }. Published are: { $known }.
cli-not-a-tour-file = "{ $file }" is not the file of a tour (.ron) and was not deleted.
cli-sheet-over-tour = "{ $file }" has the ending of a tour (.ron); no sheet is written there. Please choose another name.
cli-roster-not-known = Which KIs there were on { $date } is not known; it is known from { $from } on. Please ask about a later day.

## Command line: what was done

cli-changed = Tour "{ $tour }": { $changes }.
cli-folder-made = Made the folder "{ $dir }".
cli-created = Saved the tour: { $file }
cli-renamed = The tour is now called "{ $title }"; the file is still { $file }.
cli-deleted = Deleted: { $file }
cli-written = Wrote: { $file }

## Command line: results

cli-list-empty = There is no tour in the folder "{ $dir }" yet. "sommertour new TITLE" makes one.
cli-column-tour = Tour
cli-column-title = Title
cli-column-dates = Dates
cli-column-days = Days
cli-column-visits = Visits
cli-column-ideas = Ideas
cli-check-fine = { $count ->
    [one] 1 file checked: no fault.
   *[other] { $count } files checked: no fault.
}
cli-coverage-title = KIs visited
cli-column-bezirk = Regierungsbezirk
cli-column-roster = KIs
cli-column-visited = visited
cli-column-planned = planned
cli-column-unvisited = not visited yet
cli-row-total = North Rhine-Westphalia
cli-coverage-note = Planned KIs are among those not visited yet.
cli-claims-title = Published numbers
cli-claim = { $number } { $text } (stated { $date })
cli-claim-undated = { $number } { $text } (stated without a date)
cli-claims-note = A published number changes no count. "sommertour coverage --explain N" says what it means.
cli-explain-title = What the number { $number } means
cli-explain-explained = Explanation: { $text }
cli-explain-then = On record by { $date }: { $visited } KIs.
cli-explain-source = Source: { $source }
cli-explain-record = By the tours in the folder, as of { $date }: { $visited } of { $roster } KIs visited.
cli-distance-title = { $from } – { $to }
cli-distance-road = Distance: { $km }
cli-distance-time = Driving time: { $minutes }
cli-distance-geodesic = As the crow flies: { $km } km
cli-distance-via = Way: { $via }

## Drives: how they were found

sheet-method-autobahn = Distances and driving times are estimated over a roughly drawn network of Autobahnen, not by a route planner. In brackets the range in which nine of ten drives lie; below 20 km only the range is given.
sheet-method-blend = Distances and driving times are estimated from the distance as the crow flies and a roughly drawn network of Autobahnen, not by a route planner. In brackets the range in which nine of ten drives lie; below 20 km only the range is given.
leg-fallback = estimated
sheet-method-fallback = Drives that the office's travel times lack are estimated and marked “estimated”.
cli-distance-fallback = The office's travel times lack this drive: it is estimated.
method-formula = Drives: estimated as the crow flies
method-autobahn = Drives: estimated over the Autobahnen
method-blend = Drives: estimated as the crow flies and over the Autobahnen
method-imported = Drives: from the office's table
method-osrm = Drives: from the office's routing server (OSRM)
method-fallback = “estimated”: the office's travel times lack it
sheet-method-imported = Distances and driving times come from the table that the office imported; without traffic and without the way to the house number.
sheet-method-osrm = Distances and driving times come from the office's routing server (OSRM); without traffic and without the way to the house number.

## The routing server

osrm-address = “{ $address }” is no address of a server. It should look like http://osrm.internal:5000.
osrm-unreachable = The routing server cannot be reached ({ $error }). Is it running, and are address and port right?
osrm-tls = There is no secure connection to the routing server ({ $error }). This computer must know the server's certificate.
osrm-slow = The routing server has not answered for { $seconds } seconds. Try again later.
osrm-cancelled = The request was cancelled. Nothing new has been saved; what had been saved before still holds.
osrm-cut-off = The routing server's answer broke off in the middle. Try again.
osrm-too-large = The routing server's answer is larger than { $cap } MiB. That is no table of drives; is the address right?
osrm-not-json = Something other than a routing server (OSRM) answers at this address. Are address and port right?
osrm-status = The server answers with the HTTP status { $status } and no explanation. Is the address right, and does OSRM run there?
osrm-wrong-size = The routing server sent another table than the one asked for. Its operator should check the version of OSRM.
osrm-no-distances = The routing server gives minutes but no kilometres. OSRM 5.18 or newer is needed.
osrm-too-big = The routing server does not even take two places in one request. Its operator must raise “max-table-size”.
osrm-no-segment = The routing server finds no road for one of the places. Does its map hold North Rhine-Westphalia?
osrm-no-route = The routing server knows no way between the places. Does its map hold North Rhine-Westphalia?
osrm-invalid-query = The routing server cannot read the request. It is too old for this program, or no OSRM.
osrm-invalid-options = The routing server refuses the coordinates or options of the request. Are the places of the tours right?
osrm-invalid-service = The routing server offers no tables (“table”). Its operator must switch that service on.
osrm-invalid-version = The routing server does not speak version “v1”. OSRM 5 or newer is needed.
osrm-refused = The routing server refuses the request: { $code }. Its operator can say why.
osrm-too-few-places = Fewer than two of the places lie on the routing server's map. Does it hold North Rhine-Westphalia?

## Reading or fetching a table of drives

matrix-empty = The file is empty. It should be a table with the columns from, to, km and minutes.
matrix-utf16 = The file is "Unicode text" (UTF-16). Save it from the spreadsheet as "CSV UTF-8".
matrix-no-columns = Columns are missing in the first line: { $columns }. It needs from, to, km and minutes.
matrix-refused = Line { $line }: { $text }
matrix-no-such-place = "{ $typed }" is neither a Kreis nor a pair of coordinates.
matrix-ambiguous = "{ $typed }" may mean several: { $candidates }.
matrix-same-place = It starts and ends at the same place.
matrix-no-kilometres = "{ $typed }" is no number of kilometres (above 0, at most 3000).
matrix-no-minutes = "{ $typed }" is no number of minutes (above 0, at most 3000).
matrix-repeated = This drive stands in line { $line } already.
matrix-broken-line = The line has too few columns.
cli-about-import = read data from a file
cli-usage-import = sommertour import matrix FILE [--dry-run]
cli-about-import-matrix = take over kilometres and minutes from a table (CSV)
cli-usage-import-matrix = sommertour import matrix FILE [--dry-run]
cli-help-import-file = CSV with the columns from, to, km, minutes; places are a KREIS or LAT,LON
cli-help-dry-run = report only, save nothing
cli-about-matrix = real drives instead of estimates
cli-usage-matrix = sommertour matrix fetch --osrm URL
cli-about-matrix-fetch = fetch kilometres and minutes from your own routing server (OSRM)
cli-usage-matrix-fetch = sommertour matrix fetch --osrm URL
cli-value-url = URL
cli-help-osrm = address of the routing server, such as http://osrm.internal:5000
cli-matrix-imported = { $taken ->
    [one] One drive
   *[other] { $taken } drives
} taken over, { $left ->
    [one] one line
   *[other] { $left } lines
} left out; saved in { $file }.
cli-matrix-rehearsed = { $taken ->
    [one] One drive
   *[other] { $taken } drives
} would be taken over, { $left ->
    [one] one line
   *[other] { $left } lines
} left out. Nothing has been saved.
cli-matrix-nothing = { $file }: no line could be used; nothing has been saved.
cli-matrix-progress = Routing server: { $done } of { $all } requests answered (Ctrl+C cancels)
cli-matrix-fetched = { $drives } drives between { $places } places fetched; saved in { $file }.
cli-matrix-off = { $place } lies { $km } km from the routing server's nearest road: drives there are still estimated.
cli-matrix-off-nowhere = { $place } is not on the routing server's map: drives there are still estimated.
cli-matrix-no-way = The routing server knows no way from { $from } to { $to }: the drive is still estimated.
cli-matrix-no-ways = The routing server knows no way from { $from } to { $count } places: these drives are still estimated.

## Details of a stop

detail-host-name = name of the host
detail-host-office = office of the host
detail-host-party = party of the host
detail-address = address
detail-arrival = arrival and parking
detail-contact-name = contact person
detail-contact-phone = phone of the contact person
detail-contact-mobile = mobile of the contact person
detail-contact-email = email of the contact person
detail-topic = topic
detail-press = press
detail-participants = participants
detail-notes = notes
detail-internal-notes = internal notes
detail-speaking-notes = speaking notes
label-set-detail = changed the { $field } of "{ $name }"
label-set-embargo = changed the embargo
label-finalise = made the plan final
press-yes = yes
press-no = no
press-pool = pool
cli-about-finalise = Make the plan final; the next change makes it a draft again
cli-usage-finalise = sommertour finalise TOUR
cli-about-embargo = Set the embargo for the press
cli-usage-embargo = sommertour embargo TOUR TEXT
cli-help-embargo = The embargo, for example "until 20 July 2027, 10:00"; "-" takes it back

## Sheets of a tour

mobile-left-out = [mobile number]
sheet-of-tour = { $tour }: { $sheet }
sheet-fact = { $label }: { $value }
sheet-driver = driver's sheet
sheet-press = notice for the press
sheet-press-none = At present no visit is meant for the press.
sheet-press-pool = pool only
sheet-addresses-of-today = Addresses of KIs are the latest known; an earlier visit may have been elsewhere.
sheet-embargo = Embargo: { $embargo }
sheet-host = For the host: { $stop }
sheet-contacts = contacts
sheet-contacts-note = For the office only: holds mobile numbers and internal notes.
sheet-column-office = Office of the KI, address
sheet-column-on-site = Contact on site
sheet-column-internal-notes = Internal notes
sheet-column-programme = Programme
sheet-inquiry = details for a parliamentary question
sheet-inquiry-of = Visits of: { $principal }
sheet-inquiry-none = The tour has no visit yet.
sheet-inquiry-note = "Not recorded" means: nobody noted whether members of the Landtag were present or invited.
sheet-inquiry-span = A span of days stands where the day is not documented.
sheet-column-place = Place
sheet-column-mdl-present = Members of the Landtag present
sheet-column-mdl-invited = Members of the Landtag invited
sheet-not-recorded = not recorded
sheet-not-recorded-of = { $name }: not recorded
sheet-recorded-as-no = { $name }: no
fact-host = Host
fact-guest = Guest
fact-arrival = Arrival and parking
fact-contact = Contact on site
fact-topic = Topic
fact-press = Press
fact-participants = Participants
fact-notes = Notes
fact-internal-notes = Internal
fact-status = Status
fact-tour = Tour
fact-date = Date
fact-time = Time
fact-place = Place
fact-when = When
fact-where = Where
fact-who = Who
person-mdl = member of the Landtag
person-of-party = { $name } ({ $party })
person-invited = invited
person-not-invited = not invited
person-present = present
person-not-present = not present
contact-phone = tel. { $number }
contact-mobile = mobile { $number }

## What has changed

list-changes = Changes
purpose-changes = what differs from an earlier version, for all who have to know
sheet-changes = changes
sheet-changes-since = Compared with the version { $version }
sheet-changes-none = Dates, places and ways have not changed.
sheet-changes-all = All changes
sheet-changes-hosts = For the hosts
sheet-changes-driver = For the driver
sheet-changes-press = For the press
sheet-column-change = Change
sheet-column-before = Before
sheet-column-now = Now
sheet-change-day = Day { $number }
sheet-change-day-gone = Day { $number } (before), dropped
change-new = new
change-cancelled = cancelled
change-dropped = dropped
change-moved = moved
change-retimed = other time
change-relocated = other place
change-amended = other details
change-of-host = { $stop } ({ $host })
change-to = { $whom }: { $kind }, { $now }
change-from = { $whom }: { $kind }, before { $before }
change-from-to = { $whom }: { $kind }, before { $before }, now { $now }
list-date-before = Date before
list-arrive-before = From before
list-depart-before = To before
list-date-now = Date now
list-arrive-now = From now
list-depart-now = To now
list-yes = yes
list-no = no
cli-help-since-version = The earlier version to compare with: the file of a tour or of a backup; needed for changes
cli-sheet-needs-version = "{ $sheet }" compares with an earlier version: give --since-version FILE; "sommertour restore TOUR" names the backups.
print-no-version = The earlier version cannot be read.
print-which-version = Print: changed since which version?
print-no-versions = There is no earlier version of this tour yet: each time it is saved adds one.

## Letters

sheet-request = request for a visit
letter-to = To
letter-mail = Email of the KI
letter-subject = Subject
letter-about = Visit on the tour "{ $tour }": { $place }
letter-dear = Dear { $name },
letter-dear-all = Dear Sir or Madam,
letter-dear-madam = Dear Ms { $name },
letter-dear-sir = Dear Mr { $name },
letter-dear-either = Dear { $woman } or { $man },
letter-ki = the Kommunales Integrationszentrum { $kreis }
letter-other-place = "{ $name }"
letter-wish = On the tour "{ $tour }", { $principal } would like to visit { $place }, to learn about the work there and to talk with you.
letter-wish-of-us = On the tour "{ $tour }" we would like to visit { $place }, to learn about the work there and to talk with you.
letter-at = We have planned the visit for { $date }, from { $from } to { $to }.
letter-about-at = We have planned the visit for { $date }, from about { $from } to { $to }.
letter-on = We have planned the visit for { $date }; it will take about { $minutes } minutes.
letter-between = Any day from { $first } to { $last } would suit us; the visit will take about { $minutes } minutes.
letter-open = We would be glad to agree on a date with you; the visit will take about { $minutes } minutes.
letter-topic = The main topic is to be: { $topic }.
letter-press-yes = We would like to invite the press to the visit.
letter-press-pool = A small group of journalists (pool) is to accompany the visit.
letter-press-no = The visit is planned without the press.
letter-please = Please let us know whether the date suits you, who will receive the visit, and whom we can contact on site.
letter-address = The address we have is: { $address }. Please tell us if the visit is to take place elsewhere.
letter-address-missing = Please also tell us the exact address with floor and entrance.
letter-thanks = We would be delighted if you accepted.
letter-regards = Yours faithfully,
letter-signed = Office of { $principal }
letter-signed-by-us = [name and office]
long-date = { $weekday }, { $day } { $month } { $year }
long-monday = Monday
long-tuesday = Tuesday
long-wednesday = Wednesday
long-thursday = Thursday
long-friday = Friday
long-saturday = Saturday
long-sunday = Sunday
long-january = January
long-february = February
long-march = March
long-april = April
long-may = May
long-june = June
long-july = July
long-august = August
long-september = September
long-october = October
long-november = November
long-december = December

## Command line: what a sheet is about

cli-help-print-day = The day that it is about: needed for day, possible for driver and press and in any ics, gpx and geojson
cli-help-print-stop = The stop that it is about: needed for host and request, possible for press and in any ics, gpx and geojson; except for host also several times
cli-help-open = Open the written file in the viewer; only with -o
cli-value-printer = PRINTER
cli-help-printer = Put the written file (pdf or text) on this printer, by the name that lpstat -e lists; only with -o
cli-no-file-to-hand-on = --open and --printer need a file: please name one with -o FILE.
cli-not-for-this-sheet = The sheet { $sheet } has no option { $option }; please leave it out.
cli-sheet-needs-day = The sheet { $sheet } shows one day; please say which with --day. The tour has: { $days }.
cli-sheet-needs-day-but-none = The sheet { $sheet } shows one day; the tour has none yet. "sommertour day TOUR add DATE" adds one.
cli-sheet-needs-stop = The sheet { $sheet } is about a stop; please say which with --stop. The tour has: { $stops }.
cli-sheet-needs-stop-but-none = The sheet { $sheet } is about a stop; the tour has none yet. "sommertour add" adds one.
cli-sheet-needs-single-stop = The sheet { $sheet } goes to a single host; please give --stop only once.

## Formats of the sheets: lists, calendars, maps

list-overview = Overview
list-unvisited = Unvisited KIs
list-day = Day
list-number = No.
list-arrive = Begins
list-depart = Ends
list-street = Street
list-postcode = Postcode
list-town = Town
list-status = Status
list-km = km (estimated)
list-km-low = km at least
list-km-high = km at most
list-minutes = Drive in min. (estimated)
list-minutes-low = Min. at least
list-minutes-high = Min. at most
list-remark = Remark
list-no-day = on no day yet
list-bezirk = Regierungsbezirk
list-ags = Key
list-kreis = Kreis or city
list-planned-on = Planned on
list-planned-in = Planned
list-as-of = As of
list-stage = Version
list-method = Estimate
list-salutation = Salutation
list-host-office = Office
list-host = Host
list-host-party = Party
list-office-phone = Phone of the KI
list-office-email = E-mail of the KI
list-phone = Phone
list-mobile = Mobile
list-email = E-mail
list-inquiry = Inquiry
list-address-of-today = last known address
list-method-formula = distance
list-method-autobahn = Autobahn network
list-method-blend = distance and Autobahn network
list-method-imported = imported
list-method-osrm = routing server
stage-draft = Draft
stage-final = Final
sheet-times-estimated = Times that are not firmly agreed follow from estimated drives and may shift.
xlsx-notes = Notes
ics-cancelled = Cancelled: { $name }
ics-status = Status: { $status }
ics-leg = Drive there: { $leg }, estimated
ics-address-of-today = Address: the last one known; the visit may have been elsewhere
gpx-note = Waypoints of the stops and one route a day, in the order of the plan. The ways between them are straight lines.
cli-help-raw = CSV for programs: comma, decimal point, dates as YYYY-MM-DD, texts as they are
cli-left-out = { $count ->
    [one] Not in the calendar, because day or time is not settled: { $stops }.
   *[other] Not in the calendar, because day or time is not settled ({ $count }): { $stops }.
}
cli-template-fault = The template has a mistake here; the one that ships was used instead. The program says: { $text }
template-endless = The template reckons without end and was stopped; the shipped one was used.
sheet-replaced = The font does not have every sign; the PDF has □ instead of { $signs }.
cli-binary-to-terminal = A file in the format { $format } cannot be shown in the terminal. Please save it with -o FILE.
cli-not-in-this-format = { $option } does not go with the format { $format }; please leave it out.
cli-cannot-render = The sheet cannot be written in the format { $format }: { $text }

## Command line: problems in numbers

solve-about = Solve a planning problem in numbers and prove the answer as far as possible
solve-usage = sommertour solve FILE [--seconds NUMBER] [--seed NUMBER] [--threads NUMBER] [--json]
solve-help-file = The problem as JSON
solve-help-seconds = Longest time in seconds (10 unless told); done earlier once the proof is complete
solve-help-seed = Where chance begins (1 unless told)
solve-help-threads = Most computations at a time; an order needs only one
solve-length = Length: { $length }
solve-order = Order: { $order }
solve-optimal = Proven to be the shortest order (in the model).
solve-gap = At most { $percent } % above the best possible (in the model).
solve-no-proof = How close this is to the best possible is not proven.
solve-no-seconds = "{ $typed }" is no time in seconds; a number from 0 to 86400 is needed, for example 2.5.
solve-not-json = The file "{ $file }" is no JSON: line { $line }, column { $column } cannot be read. Please make the file anew.
solve-shape = The file "{ $file }" is no planning problem. It needs "kind": "tsp" with n and dist, or "kind": "vrptw" with n, time, service, days, windows and prize, all in whole numbers.
solve-too-few = There are only { $nodes } places; an order needs at least 2.
solve-too-many = There are { $nodes } places; at most { $most } are possible.
solve-rows = The table has { $rows } rows, but there are { $nodes } places. Please make them agree.
solve-columns = Row { $row } of the table has { $columns } entries, but there are { $nodes } places. Please make them agree.
solve-negative = From place { $from } to place { $to } the table says { $cost }; less than 0 is not possible.
solve-too-dear = From place { $from } to place { $to } the table says { $cost }; more than { $most } is not possible.

## Merging two versions of a tour

merge-tour = tour
merge-ideas = ideas
merge-place = place
merge-time = time
merge-minutes = length
merge-status = status
merge-source = source
merge-programme = programme
merge-date = date
merge-order-known = order known
merge-yes = yes
merge-no = no
merge-start = start
merge-end = end
merge-from = start place
merge-to = end place
merge-title = title
merge-principal = person
merge-base = base
merge-buffer = buffer
merge-embargo = embargo
merge-day = day
merge-order = order
merge-order-days = order of the days
merge-removed-aspect = removed or changed
merge-removed = removed
merge-changed = changed
merge-empty = empty
merge-default = default
merge-window = between { $from } and { $to }
merge-floating = no fixed time
ask-conflict =
    Somebody else has changed and saved the tour meanwhile.
    Contradiction { $number } of { $count }: { $subject }, { $aspect }
    Here: { $ours }
    There: { $theirs }
    Which is to stand?
conflict-asked-anew = The file has changed once more; you are asked anew.
button-take-ours = Here
button-take-theirs = There
ask-other-names = "{ $file }" lies on the disk under several names (hard links). Replacing it would leave the old version under the other names.
button-save-as = Save as …
button-replace = Replace
button-try-again = Try again

## Command line: merging and restoring

saved-without-backup = There is no backup of the version before: { $text }
cli-about-merge = Merge two versions of a tour
cli-usage-merge = sommertour merge BASE OURS THEIRS
cli-value-base-file = BASE
cli-value-ours-file = OURS
cli-value-theirs-file = THEIRS
cli-help-merge-base = The file that both versions started from
cli-help-merge-ours = Your own version; the result goes here
cli-help-merge-theirs = The other version
cli-merge-git =
    As a driver for Git, in .gitattributes:
      { "*.ron" } merge=sommertour
    and once on each machine:
      git config merge.sommertour.driver "sommertour merge %O %A %B"
cli-merge-conflict = Contradiction: { $subject }, { $aspect }: here "{ $ours }", there "{ $theirs }". "Here" was taken.
cli-merged = { $count ->
    [0] Merged: { $file }
    [one] Merged with one contradiction: { $file }
   *[other] Merged with { $count } contradictions: { $file }
}
cli-about-restore = Show the backups of a tour or bring one back
cli-usage-restore =
    sommertour restore TOUR
    sommertour restore TOUR NUMBER
cli-value-backup = NUMBER
cli-help-backup = The number of the backup; without it all are shown
cli-no-backups = There is no backup of "{ $file }" yet.
cli-backup-made = { $date }, { $time }
cli-backup = { $number } · { $made } · { $title }, { $stops ->
    [one] one stop
   *[other] { $stops } stops
}
cli-backup-broken = { $number } · { $made } · not readable
cli-restored = Brought back into { $file }: { $backup }. What was there is now a backup itself.
cli-no-home = This user has no folder of their own, and so there are no backups. Please set the environment variable HOME.

## Drafts, changes by others, backups and copies in the program

tui-crashed = A fault of the program has ended it. What was unsaved is offered as a draft at the next start.
search-crashed = The search failed by a fault of the program. The plan is as it was.
cmd-restore = bring back an earlier version …
cmd-merge-copy = merge a copy of the tour …
not-ready-no-copy = There is no copy of this tour in the folder.
button-later = Later
button-take-over = Take over
button-merge = Merge
button-save-and-delete = Save and delete the copy
ask-draft = There is a draft of "{ $title }" ({ $file }) that was never saved: { $made }.
ask-draft-new = There is a draft of the new tour "{ $title }" that was never saved: { $made }.
draft-changes = What differs: { $changes }{ $more ->
    [0] .
    [one] {" "}and one earlier change.
   *[other] {" "}and { $more } earlier changes.
}
draft-file-changed = The file has been changed since; saving puts both together.
draft-file-gone = The file is gone or cannot be read; saving makes it again if it is missing.
draft-taken = Draft taken over. Ctrl+S saves it, Ctrl+Z takes it back.
label-draft = Draft taken over
draft-broken = A draft cannot be read and is left where it is. { $problem }
draft-failed = Unsaved work cannot be kept as a draft at the moment: { $text } Please save with Ctrl+S.
touched-contradicts = { $count ->
    [one] Somebody else has saved this tour. One place contradicts the changes made here; saving will ask.
   *[other] Somebody else has saved this tour. { $count } places contradict the changes made here; saving will ask.
}
touched-gone = { $file } is gone: deleted or renamed. The plan stays open here; Ctrl+S makes the file again.
touched-broken = Somebody has changed the file of the tour so that it cannot be read any more. The plan stays open here. { $problem }
ask-restore = Which version is to come back?
label-restored = Backup { $number } brought back
backup-unreadable = This backup cannot be read.
file-copy = Copy of { $original }
file-copy-about = A program that keeps folders in step has made this copy. Enter opens the tour itself and offers to merge both.
ask-copy = Beside this tour lies the copy "{ $file }". A program that keeps folders in step makes one when two machines change the same tour. Merge both?
label-copy-merged = Copy merged
ask-delete-copy = What was in the copy "{ $file }" is now part of this tour. Save now and delete the copy? A backup of it remains.
cli-list-copy = "{ $file }" is a copy of "{ $original }" and does not count as a tour of its own. The interactive program merges both.

## Proposals of the planner

why-day-numbered = day { $number }
why-on-day = { $reason } ({ $day })
why-full-on = { $count ->
    [one] fits on { $day } only, already { $away } on the road then
   *[other] no room left on any of { $count } possible days, even { $day } is already { $away } on the road
}
fit-between = between { $before } and { $after }
fit-first = before { $after }
fit-last = after { $before }
fit-only = the only visit of the day
fit-back = { $way }; back at { $back }, { $rest } left until { $end }
fit-back-late = { $way }; back at { $back }, after the end of the day ({ $end }) as before

proposal-better-order = a better order
proposal-new-days = the days planned anew
proposal-distance = Distance
proposal-drive = Driving
proposal-days = Days
proposal-visits = Visits
proposal-conflicts = Conflicts
proposal-today = today
proposal-then = proposal
proposal-about = about { $duration }
proposal-km = { $km } km
proposal-moved = moved
proposal-dropped = left out
proposal-times = times
proposal-dropped-because = { $stop }: { $reason }
proposal-held = { $count ->
    [one] 1 visit stays as it is, because it is confirmed or at a fixed time.
   *[other] { $count } visits stay as they are, because they are confirmed or at a fixed time.
}
claim-order = proven to be the shortest order (in the model)
claim-order-around-held = proven to be the shortest order with what is fixed left alone (in the model)
claim-order-in-time = proven to be the shortest order that keeps all times (in the model)
claim-days = proven: the most visits on the fewest days with the least driving (in the model)
claim-gap = at most { $percent } % above the best possible (in the model)
claim-days-gap = proven: the most visits on the fewest days; the driving at most { $percent } % above the best possible (in the model)
claim-visits = proven: the most visits (in the model)
moved-after = { $stop } after { $after }
moved-first = { $stop } to the beginning ({ $day })
moved-day = { $stop } from { $from } to { $to }
moved-idea = { $stop } (idea) to { $to }
time-held = { $stop } stays at { $time }: confirmed
time-released = { $stop }: fixed time { $time } given up

## Command line: proposals of the planner

cli-about-optimize = Propose a better order or new days for a tour
cli-about-suggest = Name open KIs that still fit a day, or a replacement for a stop
cli-usage-optimize = sommertour optimize TOUR [--within-days | --replan] [--seconds NUMBER] [--seed NUMBER] [--write] [--json]
cli-usage-suggest =
    sommertour suggest TOUR --day DAY [--json]
    sommertour suggest TOUR --day DAY --replace STOP [--json]
cli-help-within-days = Put the stops of each day in order (so without an option as well)
cli-help-replan = Spread all stops and ideas over the days of the tour anew
cli-help-seconds = Longest time in seconds; without it a fixed number of steps limits the search, and the result is always the same
cli-help-seed = Seed of the random numbers (else 1)
cli-help-write = Take the proposal into the tour and save it
cli-help-suggest-day = The day that something is to fit on: its date, its number from 1, or its id
cli-help-replace = The stop of the day whose host cancels: what fits its gap is named
optimize-title = "{ $tour }": { $what }
optimize-nothing = Nothing can be improved in "{ $tour }"; looked for: { $what }.
optimize-not-written = Not saved. With --write the proposal is taken over.
optimize-no-day = The tour has no working day that is still ahead. "sommertour day TOUR add DATE" adds one.
optimize-no-stop = The tour has no stop and no idea that is still ahead. "sommertour add" adds one.
optimize-fault = The drives of this tour cannot be planned. Please check the coordinates of its places.
optimize-not-on-day = The stop "{ $stop }" is not on this day. Please name the day it is on.
suggest-title = What still fits on { $day }
suggest-title-replace = What fits on { $day } instead of "{ $stop }"
suggest-none = No open KI fits on { $day } without disturbing a visit or going beyond the day.
suggest-none-replace = No open KI fits into the gap of "{ $stop }" on { $day }.
suggest-line = { $extra } · begins { $arrive } · { $name }
suggest-extra = { $minutes } min, { $km } km

solve-days = Not visited: { $unserved } · days: { $days } · driving: { $drive } s
solve-route = Day { $day }: { $stops }
solve-left-out = Place { $stop } is left out: { $reason }
solve-days-optimal = Proven that nothing better exists (in the model).
solve-days-gap = More visits are proven impossible; whether fewer days will do is open: there are at least { $fewest } (in the model).
solve-drive-gap = More visits and fewer days are proven impossible; the driving is at most { $percent } % above the best possible (in the model).
solve-list-size = The list "{ $list }" has { $length } entries, but there are { $nodes } places. Please make them agree.
solve-no-base = There is no place; at least the base, place 0, is needed.
solve-too-many-days = There are { $days } days; at most { $most } are possible.
solve-no-place = Visit { $stop } is at a place that does not exist.
solve-service = The visit at place { $stop } takes { $value } seconds; less than 0 or more than all time is not possible.
solve-prize = The prize of place { $stop } is { $value }; less than 0 or more than 2 to the 50 is not possible.
solve-span = A window of place { $stop } lies beyond all time. Seconds since day 0, 00:00, are needed.
solve-day = The hours of day { $day } lie beyond all time. Seconds since day 0, 00:00, are needed.

## Why a visit fits no day

why-no-free-day = free on none of the days
why-reached-too-late = even alone reached only { $missing } after the latest start
why-back-too-late = even alone one would be back { $missing } too late
why-no-time-for-lunch = even alone { $missing } are missing with the lunch break
why-too-much-driving = even alone { $excess } more driving than a day allows
why-days-full = { $days ->
    [one] possible on one day only, and that is full
   *[other] possible on { $days } days, but those are full
}
why-costs-nothing = possible, but not worth it: leaving it out costs nothing

## The planner on the screen

cmd-better-order = order …
cmd-suggest = suggestions …
cmd-new-days = plan days
cmd-replace = replace …
cmd-stop-search = end the search
cmd-show-sheet = open
about-show-sheet = write the sheet and open it in the viewer
cmd-put-on-paper = print
about-put-on-paper = write the sheet and put it on a printer
cmd-stop-printing = stop printing
not-ready-not-printing = Nothing is being printed.
cmd-drop = drop
cmd-release = fixed ones too
about-better-order = put stops in a better order: this day or every day …
about-suggest = suggestions: which open KIs still fit the day …
about-new-days = spread all stops and ideas over the days anew
about-replace = replacement: what fits when the host of the stop cancels …
about-release = search again, moving also what is confirmed or at a fixed time
not-ready-no-day-yet = The tour has no day yet; "n" adds one.
not-ready-idea = This stop is an idea and on no day.
not-ready-no-search = No search is running.
not-ready-nothing-held = Nothing is held in this proposal.
ask-better-order = What should be put in order?
ask-every-day = every day of the tour
proposal-title = Proposal: { $what }
fit-note = { $extra } · { $arrive }
button-release = Move fixed ones too
search-order = Ordering
search-days = Planning the days
search-best = so far { $best }
search-bound = at least { $bound }
search-seconds = { $seconds }/{ $longest } s
search-ending = ending
search-days-best = { $days }, { $drive }
search-days-best-without = { $days }, { $drive }, { $unserved } missing
search-ended-by-edit = Search ended: the plan has changed.
search-no-day = The tour has no working day that is still ahead; "n" adds one.
search-no-stop = The tour has no stop and no idea that is still ahead.
nothing-order = The order is already proven to be the shortest (in the model).
nothing-order-around-held = The order is already proven to be the shortest with what is fixed left alone (in the model).
nothing-order-in-time = The order is already proven to be the shortest that keeps all times (in the model).
nothing-days = The days provably cannot be planned better (in the model).
nothing-with-claim = Nothing better found: { $claim }.
nothing-better = Nothing better found.
nothing-dropped = Left out: { $stop }.
cmd-campaign = all open KIs …
about-campaign = campaign: all open KIs on as few days as possible …
prompt-campaign = Campaign: from which day on?
prompt-campaign-help = All KIs still open are spread from this day on over as few working days as possible; that makes a new tour.
search-campaign = Planning a campaign
campaign-day = { $date }: { $stops }
campaign-planned-elsewhere = { $count ->
    [one] 1 KI is left out, because a day to come has it already.
   *[other] { $count } KIs are left out, because days to come have them already.
}
campaign-none-open = No KI is open that is not planned already.
campaign-no-roster = It is not known which KIs there are on this day. Please name another day.

## Campaign: all that is open on as few days as possible

campaign-left-out = { $name }: { $reason }
campaign-sum = { $pause ->
    [0] { $out } drive there, { $visit } visit with buffer, { $back } back, { $all } in all; the day has { $day }
   *[other] { $out } drive there, { $visit } visit with buffer, { $back } back, { $lunch } lunch break, { $all } in all; the day has { $day }
}
campaign-help = { $reason }. What helps: { $help }.
campaign-help-either = { $reason }. What helps: { $one }, or { $two }.
campaign-no-help = { $reason }. Neither a longer day nor a night away is enough.
campaign-help-longer-day = a day until { $until }
campaign-help-overnight = a night nearby
campaign-title = All open KIs from { $date }
campaign-summary = { $visits ->
    [one] One visit
   *[other] { $visits } visits
} { $days ->
    [one] on one day.
   *[other] on { $days } days.
}
campaign-optimal = Proven: it cannot be done in fewer days or with less driving (in the model: estimated minutes).
campaign-days-gap = Whether fewer days will do is not proven: there are at least { $fewest } (in the model: estimated minutes).
campaign-drive-gap = Proven: it cannot be done in fewer days; the driving is at most { $percent } % above the best possible (in the model: estimated minutes).
campaign-no-proof = How close this is to the best possible is not proven.
campaign-heading-left-out = Fits no day
campaign-heading-planned = Already planned for a day to come
campaign-planned = { $name }: { $date } ("{ $tour }")
campaign-nothing-open = Nothing is open any more on { $date }.
campaign-not-kept = Only a proposal; --write saves it as a new tour.
cli-about-campaign = Visit all open KIs on as few days as possible
cli-usage-campaign =
    sommertour campaign [--from DATE] [--balance] [--minutes NUMBER] [--seconds NUMBER] [--write] [--json]
cli-help-campaign-from = First day that may be used (otherwise the day after today); working days only
cli-help-campaign-balance = Put the days in an order in which all Regierungsbezirke advance alike
cli-help-campaign-minutes = Length of each visit in minutes (otherwise the office's default)
cli-help-campaign-seconds = Longest time of the search in seconds (5 unless told); done earlier once the proof is complete
cli-help-campaign-write = Save it as a new tour
# Printing and details on the screen
cmd-details = details …
about-details = details: host, address, topic, press, people, notes …
cmd-embargo = embargo for the press …
cmd-finalise = tour is final
about-finalise = tour is final: its sheets no longer say "Draft", until the next change
cmd-print = print …
about-print = look at a sheet and write it to a file …
cmd-write = write the file
not-ready-final = The tour is final already. The next change makes it a draft again.
ask-details = Details of "{ $name }"
detail-person = Participant
detail-new-person = add a person …
detail-item = Item of the programme
detail-new-item = add an item …
detail-text-help = Leave it empty to take the value away.
detail-host-name-help = With title, for example: Dr. Maria Muster. Leave it empty to take the value away.
detail-host-office-help = For example: Landrätin. The letter's salutation follows from it.
detail-address-help = With floor and entrance, postcode and town last: Kreishaus, 2. Etage, 46483 Wesel. Empty: the office of the KI.
detail-arrival-help = For example: entrance in Poststraße, parking in the yard. Stands on the day sheet, the driver's sheet and the host sheet.
detail-mobile-help = Stands only on the day sheet, the driver's sheet and the contacts.
detail-notes-help = Stands only on the day sheet.
detail-internal-notes-help = For the office alone: stands on the day sheet and the contacts.
detail-speaking-notes-help = For the principal and the office: stands on no sheet.
detail-press-help = yes, no or pool; empty where it is not decided.
detail-person-help = Name, office (party), MdL, invited, present. A dash stands for a name that is not told: -, head of the KI. Empty takes the person away.
detail-item-help = Minutes first, then what happens: 10 Welcome. Each item begins when the one before ends. Empty takes it away.
understood-empty = no value
prompt-embargo = Embargo for the press
prompt-embargo-help = For example: until 20 July 2027, noon. Empty where there is none.
print-which-sheet = Print: which sheet?
print-which-part = Print: about what?
print-which-format = Print: in which format?
print-whole-tour = the whole tour
print-all-stops = all stops
print-heading = Print: { $sheet }, { $format }
print-path = File:
print-preparing = The sheet is being prepared …
print-no-preview = This sheet cannot be shown as text.
print-no-path = The name of the file is missing.
print-no-roster = Which KIs there were on that day is not known; this sheet cannot be printed.
print-nothing = The tour has nothing yet that this sheet could be about. Please add a day and a stop first.
print-unfit = The sheet does not fit into this format: { $text }
print-exists = The file { $file } is already there.
print-other-name = another name
print-replace = replace it
print-file-day = day { $number }
printing-makes = Laying out the sheet
printing-writes = Writing
printing-shows = Starting the viewer
printing-prints = To the printer { $printer }
printing-finds-printers = Looking for printers
printing-seconds = { $seconds } s
printing-ends = stopping
printing-still = Something is still being printed: please wait, or stop it with Esc.
printing-stopped = Printing stopped, nothing was written.
printing-crashed = Printing failed by a fault of the program. The plan is as it was.
print-which-printer = On which printer?
printed = Written: { $file }
printed-and-shown = Written and opened: { $file }
printed-and-shown-for-paper = Open in the viewer, please print it there: { $file }
printed-not-on-paper = Written but not printed: { $file }
printed-on-paper = With the printer { $printer }: { $file }
hand-on-no-viewer = No program could be started on this computer to show the file. Please open it by hand.
hand-on-no-print-system = The print program lp is not installed here. Please open the file and print it from the viewer.
hand-on-no-printer = No printer is set up on this computer. Ctrl+O opens the sheet in the viewer.
hand-on-refused = Not printed, the print system says: { $system }
hand-on-no-answer = Not printed: the print system has not answered for { $seconds } seconds. Please check the printer.
hand-on-stopped = Not printed: stopped.
name-day = Day sheet
name-driver = Driver's sheet
name-contacts = Contacts
name-press = Press notice
name-host = Host sheet
name-request = Request
name-map = Map
purpose-overview = the whole tour as a table
purpose-day = one day in full, for those who travel
purpose-driver = times, addresses and legs
purpose-press = for journalists
purpose-host = what concerns one stop
purpose-request = the letter that asks for the visit
purpose-contacts = for the office alone
purpose-unvisited = which KIs are still waiting
purpose-inquiry = what parliament asks afterwards
purpose-map = North Rhine-Westphalia as a picture
format-text = Text
format-markdown = Markdown
format-html = Web page for printing
format-pdf = PDF to hand on
format-csv = Table (CSV)
format-xlsx = Excel table
format-ics = Calendar (Outlook)
format-gpx = Navigation (GPX)
format-geojson = Map data (GeoJSON)
format-svg = Picture (SVG)
