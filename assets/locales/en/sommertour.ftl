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
edit-at-the-edge = There is nothing further in this direction.
edit-empty-title = A tour needs a title.

## What is wrong with a file

problem-at = { $file }, line { $line }, column { $column }: { $text }
problem-in = { $file }: { $text }
problem-too-large = The file is larger than { $cap } MiB and therefore no tour. Please check that this is the right file.
problem-empty = The file is empty. Please bring back a backup or delete the file.
problem-utf16 = The file is saved as UTF-16. Please save it as "UTF-8" in your editor.
problem-not-utf8 = There is a character here that is not UTF-8. Please save the file as "UTF-8" in your editor.
problem-nul = There is a NUL character here; the file is damaged. Please remove the character or bring back a backup.
problem-conflict-markers = Git could not merge two versions here. Please choose one and delete the lines with <<<<<<<, ======= and >>>>>>>.
problem-ends-early = The file breaks off in the middle; a quotation mark or a bracket is not closed. Please complete it or bring back a backup.
problem-too-deep = The brackets are nested too deeply; this is no tour.
problem-decimal-comma = Numbers need a point here instead of the comma, for example 51.22.
problem-date-without-quotes = A date stands in quotation marks here, with the year first, for example "2027-07-20".
problem-unknown-field = There is no field "{ $found }" here. Possible are: { $expected }.
problem-missing-field = The field "{ $field }" is missing. Please add it.
problem-repeated-field = The field "{ $field }" stands here twice. Please delete one.
problem-unknown-variant = "{ $found }" is not possible here. Possible are: { $expected }.
problem-no-version = "version: 1" is missing; without it the file cannot be told to be a tour.
problem-newer = The file has version { $version } and comes from a newer Sommertour. Please update the program.
problem-unknown-version = There is no version { $version }. Please write "version: 1".
problem-repeated-id = The id "{ $id }" stands in the file twice. Please change one of them.
problem-empty-title = The title is empty. Please write one.
problem-syntax = The file cannot be read here ({ $found }). Please check brackets, commas and quotation marks at this place.
value-ags = "{ $found }" is not the key of a Kreis in NRW; needed is for example "05170" (Kreis Wesel).
value-date = "{ $found }" is not a date that exists; needed is year-month-day, for example "2027-07-20".
value-year = "{ $found }" is not in the years 1990 to 2100.
value-span = The first day is after the last ({ $found }).
value-time = "{ $found }" is not a time; needed is hour:minute, for example "09:30".
value-window = The window does not end after it begins ({ $found }).
value-coordinate = "{ $found }" is not a coordinate; needed are latitude (−90 to 90) and longitude (−180 to 180) in degrees, for example 51.22 and 6.78.
value-minutes = "{ $found }" is not a duration; 0 to 1440 minutes are possible.
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
not-ready-never-saved = This tour was never saved; there is no file to delete.
not-ready-no-kreis = No Kreis found. Please change the search.
not-ready-no-search = The search is already empty.
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
field-missing = missing

## Help

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
prompt-date-help = 20.7., 20.07.2027, Tue or 2027-07-20; two with ".." between for a span; empty if open.
prompt-time = Time
prompt-time-help = 9, 930 or 9:30 fixes the beginning; 9-12:30 is when the hosts are free; empty lets it follow.
prompt-minutes = Length of the visit in minutes
prompt-minutes-help = Empty takes the tour's default.
prompt-hours = Beginning and end of the day
prompt-hours-help = For example 8-18; empty takes the tour's default.
prompt-reason = Cancelled: why?
prompt-reason-help = May stay empty.
prompt-place = Another place: name
prompt-place-help = For example: LaKI Dortmund. The coordinates come next.
prompt-base = Base of the tour: name
prompt-from = Start of the day: name
prompt-to = End of the day: name
prompt-base-help = A town where a Kreis has its seat, or another name and then the coordinates; empty takes the default.
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
understood-seat = centre of { $seat }, { $place }
understood-coordinates-follow = the coordinates come next
understood-location = { $lat } N, { $lon } E, { $km } from the base
not-understood-date = "{ $typed }" is not a date. Possible are 20.7., 20.07.2027, Tue or 2027-07-20.
not-understood-time = That is not a time. Possible are 9, 930, 9:30 or 9-12:30.
not-understood-minutes = That is not a length. Minutes are needed, for example 90.
not-understood-hours = Those are not the hours of a day. Possible is for example 8-18.
not-understood-place = A place needs a name.

## Map

map-heading = Map
map-base = B
cmd-zoom-in = nearer
cmd-zoom-out = farther
cmd-fit-tour = whole tour
cmd-fit-land = whole land
cmd-centre-focus = to the Kreis
cmd-toggle-rivers = rivers on/off
cmd-next-glyphs = characters
cmd-pan-left = to the left
cmd-pan-right = to the right
cmd-full-map = large map
help-map = Map: arrows move it, + and - change the scale. The numbers are the stops in the order of the tour, B is the base, the arrows show the direction of the drive.

