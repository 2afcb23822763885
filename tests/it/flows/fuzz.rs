//! Anything a terminal can send, in any order: no panic, and the cursor stays on the screen.

use super::desk::Desk;
use crate::common::random_events;
use proptest::prelude::*;
use ratatui::crossterm::event::Event;

fn event() -> impl Strategy<Value = Event> {
    any::<u64>().prop_map(|seed| random_events::event(&mut fastrand::Rng::with_seed(seed)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_a_terminal_sends_stops_the_program(events in prop::collection::vec(event(), 1..120)) {
        let mut desk = Desk::with("2027-07-20: Wesel{09:30}, Herne{cancelled; because Kreistag} | open: Soest | ideas: Schule");
        for event in events {
            desk.event(event);
            desk.expect_derived();
            let (buffer, cursor) = desk.draw();
            let area = buffer.area;
            if let Some(cursor) = cursor {
                prop_assert!(area.contains(cursor), "cursor at {cursor} of {area}");
            }
        }
    }
}
