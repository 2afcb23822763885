//! One day's tour in the hands of the search: with labels that answer in no time whether a stop fits in.
//! Start with [`Route`].

use super::clock::{Clock, Limit};
use super::table::Table;

/// A tour of one day, with the earliest time the car is free after each stop and the latest each may be reached.
#[derive(Clone)]
pub(super) struct Route {
    pub day: usize,
    pub stops: Vec<usize>,
    /// Entry 0 is the start, entry `k` is after stop `k - 1`.
    free: Vec<Clock>,
    /// Entry `k`: the latest that stop `k` may be reached.
    limits: Vec<Limit>,
    pub drive: i64,
}

impl Route {
    pub fn empty(table: &Table, day: usize) -> Self {
        let free = vec![table.rules[day].leave()];
        Self { day, stops: Vec::new(), free, limits: Vec::new(), drive: 0 }
    }

    /// Becomes another tour without asking for memory.
    pub fn copy(&mut self, other: &Self) {
        self.day = other.day;
        self.drive = other.drive;
        self.stops.clone_from(&other.stops);
        self.free.clone_from(&other.free);
        self.limits.clone_from(&other.limits);
    }

    /// Makes the labels right again after the stops were changed.
    pub fn refresh(&mut self, table: &Table) {
        let rule = &table.rules[self.day];
        self.free.truncate(1);
        let (mut here, mut clock) = (rule.start, self.free[0]);
        self.drive = 0;
        for stop in &self.stops {
            let there = table.place[*stop];
            let drive = table.drive(here, there);
            clock = rule.ride(clock, drive).visit(table.spans(self.day, *stop), table.service[*stop]);
            self.free.push(clock);
            self.drive += drive;
            here = there;
        }
        self.limits.clear();
        let Some(last) = self.stops.last() else { return };
        let drive = table.drive(table.place[*last], rule.end);
        self.drive += drive;
        let mut limit = rule.limit_home(drive);
        for index in (0..self.stops.len()).rev() {
            let stop = self.stops[index];
            let reached = limit.visit(table.spans(self.day, stop), table.service[stop]);
            self.limits.push(reached);
            if index > 0 {
                let before = table.place[self.stops[index - 1]];
                limit = rule.limit_ride(reached, table.drive(before, table.place[stop]));
            }
        }
        self.limits.reverse();
    }

    /// The seconds of driving that a stop adds at a position.
    #[inline]
    pub fn detour(&self, table: &Table, stop: usize, position: usize) -> i64 {
        let rule = &table.rules[self.day];
        let place = table.place[stop];
        let before = if position == 0 { rule.start } else { table.place[self.stops[position - 1]] };
        let after = self.stops.get(position).map_or(rule.end, |stop| table.place[*stop]);
        let saved = if self.stops.is_empty() { 0 } else { table.drive(before, after) };
        table.drive(before, place) + table.drive(place, after) - saved
    }

    /// Whether the stop fits in at the position as far as time goes.
    #[inline]
    pub fn fits(&self, table: &Table, stop: usize, position: usize) -> bool {
        let rule = &table.rules[self.day];
        let place = table.place[stop];
        let before = if position == 0 { rule.start } else { table.place[self.stops[position - 1]] };
        let reached = rule.ride(self.free[position], table.drive(before, place));
        let free = reached.visit(table.spans(self.day, stop), table.service[stop]);
        match self.stops.get(position) {
            Some(next) => rule.ride(free, table.drive(place, table.place[*next])).keeps(self.limits[position]),
            None => rule.home(free, table.drive(place, rule.end)) <= rule.length,
        }
    }

    /// Whether one more stop is allowed by number.
    pub fn has_room(&self, table: &Table) -> bool {
        self.stops.len() < table.rules[self.day].most_stops
    }

    /// Whether the tour keeps its day's limits once a stop has been taken out or the tour came from elsewhere. Taking a
    /// stop out can break a tour where the direct way takes longer than the detour.
    pub fn is_sound(&self, table: &Table) -> bool {
        let rule = &table.rules[self.day];
        let Some(last) = self.stops.last() else { return true };
        let back = table.drive(table.place[*last], rule.end);
        let free = self.free[self.stops.len()];
        !free.is_never()
            && rule.home(free, back) <= rule.length
            && self.drive <= rule.most_drive
            && self.stops.len() <= rule.most_stops
    }
}
