//! A plan in the hands of the search: one tour a day, the stops left out, and a way back after each change.
//! Start with [`WorkingPlan`].

use super::route::Route;
use super::score::{Score, Worth};
use super::table::Table;

/// The tours of a plan, by day; each in its order.
pub(super) type Tours = Vec<(usize, Vec<usize>)>;

/// A plan that changes. Between [`WorkingPlan::begin`] and [`WorkingPlan::undo`] every change is kept in mind.
pub(super) struct WorkingPlan<'a> {
    pub table: &'a Table,
    /// One a day, many of them empty.
    pub routes: Vec<Route>,
    /// The day of each stop.
    pub day_of: Vec<Option<usize>>,
    pub absent: Vec<usize>,
    pub score: Score,
    before: Vec<Route>,
    /// How many entries of `before` count.
    touched: usize,
    is_touched: Vec<bool>,
    absent_before: Vec<usize>,
    score_before: Score,
}

impl<'a> WorkingPlan<'a> {
    /// A plan that leaves everything out.
    pub fn new(table: &'a Table) -> Self {
        let score = Score { left_out: table.worth.iter().copied().sum(), days: 0, drive: 0 };
        Self {
            table,
            routes: (0..table.days()).map(|day| Route::empty(table, day)).collect(),
            day_of: vec![None; table.stops()],
            absent: (0..table.stops()).collect(),
            score,
            before: Vec::new(),
            touched: 0,
            is_touched: vec![false; table.days()],
            absent_before: Vec::new(),
            score_before: score,
        }
    }

    pub fn tours(&self) -> Tours {
        let used = self.routes.iter().filter(|route| !route.stops.is_empty());
        used.map(|route| (route.day, route.stops.clone())).collect()
    }

    /// Becomes another plan.
    pub fn load(&mut self, tours: &Tours) {
        self.begin();
        for day in 0..self.routes.len() {
            if !self.routes[day].stops.is_empty() {
                self.clear(day);
            }
        }
        for (day, stops) in tours {
            self.absent.retain(|stop| !stops.contains(stop));
            for stop in stops {
                self.day_of[*stop] = Some(*day);
            }
            let route = &mut self.routes[*day];
            route.stops.clone_from(stops);
            route.refresh(self.table);
            self.score.drive += route.drive;
            self.score.days += 1;
        }
        self.score.left_out = self.worth_of_absent();
        self.begin();
    }

    /// What comes now can be undone, what came before no longer.
    pub fn begin(&mut self) {
        for route in &self.before[..self.touched] {
            self.is_touched[route.day] = false;
        }
        self.touched = 0;
        self.absent_before.clone_from(&self.absent);
        self.score_before = self.score;
    }

    pub fn undo(&mut self) {
        for index in 0..self.touched {
            let day = self.before[index].day;
            self.is_touched[day] = false;
            for stop in &self.routes[day].stops {
                self.day_of[*stop] = None;
            }
            std::mem::swap(&mut self.routes[day], &mut self.before[index]);
            self.before[index].day = day;
        }
        for index in 0..self.touched {
            let day = self.before[index].day;
            for stop in &self.routes[day].stops {
                self.day_of[*stop] = Some(day);
            }
        }
        self.touched = 0;
        self.absent.clone_from(&self.absent_before);
        self.score = self.score_before;
    }

    fn touch(&mut self, day: usize) {
        if self.is_touched[day] {
            return;
        }
        self.is_touched[day] = true;
        if self.touched == self.before.len() {
            self.before.push(self.routes[day].clone());
        } else {
            self.before[self.touched].copy(&self.routes[day]);
        }
        self.touched += 1;
    }

    /// Takes all stops of a day out.
    pub fn clear(&mut self, day: usize) {
        let length = self.routes[day].stops.len();
        self.remove(day, 0, length, None);
    }

    /// Takes out the stops of a day from a position on, but for those in `kept`, which is a part of them.
    pub fn remove(&mut self, day: usize, from: usize, length: usize, kept: Option<(usize, usize)>) {
        self.touch(day);
        let route = &mut self.routes[day];
        self.score.drive -= route.drive;
        self.score.days -= usize::from(!route.stops.is_empty());
        let mut index = 0;
        let (absent, day_of) = (&mut self.absent, &mut self.day_of);
        route.stops.retain(|stop| {
            let here = index;
            index += 1;
            let stays =
                here < from || here >= from + length || kept.is_some_and(|(begin, end)| (begin..end).contains(&here));
            if !stays {
                absent.push(*stop);
                day_of[*stop] = None;
            }
            stays
        });
        route.refresh(self.table);
        if !route.is_sound(self.table) {
            for stop in route.stops.drain(..) {
                absent.push(stop);
                day_of[stop] = None;
            }
            route.refresh(self.table);
        }
        self.score.drive += route.drive;
        self.score.days += usize::from(!route.stops.is_empty());
    }

    /// Puts an absent stop, which the caller takes off that list, into a day.
    pub fn insert(&mut self, stop: usize, day: usize, position: usize) {
        self.touch(day);
        let route = &mut self.routes[day];
        self.score.days += usize::from(route.stops.is_empty());
        self.score.drive -= route.drive;
        route.stops.insert(position, stop);
        route.refresh(self.table);
        self.score.drive += route.drive;
        self.day_of[stop] = Some(day);
    }

    pub fn worth_of_absent(&self) -> Worth {
        self.absent.iter().map(|stop| self.table.worth[*stop]).sum()
    }
}
