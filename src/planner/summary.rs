//! A proposal in words, as the screen and the command line show it: figures side by side, moves, reasons, the proof.
//! Start with [`Summary::of`].

use super::days::Aim;
use super::proof::Proof;
use super::proposal::{Claim, Moved, Proposal};
use crate::domain::date::When;
use crate::domain::edit::{self, Edit};
use crate::domain::ids::Id;
use crate::domain::reference::Reference;
use crate::domain::time::StopTime;
use crate::domain::tour::Tour;
use crate::say;
use crate::text::{InWords, Words, numbers, times};

/// A proposal in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    pub title: String,
    /// What is compared, today's figure, the proposal's, and the difference. Visits and conflicts only where they
    /// differ.
    pub figures: Vec<[String; 4]>,
    pub moved: Vec<String>,
    /// What is left out, each with its reason.
    pub dropped: Vec<String>,
    /// Times that are fixed or given up.
    pub times: Vec<String>,
    /// How many stops stay only because they were agreed on.
    pub held: Option<String>,
    pub proof: Option<String>,
}

impl Summary {
    /// What `proposal` would make of `today`.
    pub fn of(proposal: &Proposal, today: &Tour, words: &Words, reference: &Reference) -> Self {
        let teller = Teller { today, words, reference };
        let dropped = |dropped: &super::proposal::Dropped| {
            let reason = dropped.why.with_days(words, &dropped.days);
            say!(words, "proposal-dropped-because", stop = teller.stop(&dropped.stop), reason = reason)
        };
        let edits: &[Edit] = match &proposal.edit {
            Some(Edit::Together { edits, .. }) => edits,
            _ => &[],
        };
        let held = proposal.held.len();
        Self {
            title: teller.title(proposal),
            figures: teller.figures(proposal),
            moved: proposal.moved.iter().map(|moved| teller.moved(moved)).collect(),
            dropped: proposal.dropped.iter().map(dropped).collect(),
            times: edits.iter().filter_map(|edit| teller.time(edit)).collect(),
            held: (held > 0).then(|| say!(words, "proposal-held", count = held)),
            proof: proposal.claim.in_words(words, proposal.proof),
        }
    }
}

impl Claim {
    /// What is proven, if anything is; always only of the model of drives.
    pub fn in_words(self, words: &Words, proof: Proof) -> Option<String> {
        match (self, proof) {
            (_, Proof::None) => None,
            (Self::Order, Proof::Optimal) => Some(say!(words, "claim-order")),
            (Self::OrderAroundHeld, Proof::Optimal) => Some(say!(words, "claim-order-around-held")),
            (Self::OrderInTime, Proof::Optimal) => Some(say!(words, "claim-order-in-time")),
            (Self::Days(_), Proof::Optimal) => Some(say!(words, "claim-days")),
            (Self::Order | Self::OrderAroundHeld | Self::OrderInTime, Proof::Gap(gap)) => {
                Some(say!(words, "claim-gap", percent = percent_above(words, gap)))
            }
            (Self::Days(Some(Aim::Drive)), Proof::Gap(gap)) => {
                Some(say!(words, "claim-days-gap", percent = percent_above(words, gap)))
            }
            (Self::Days(Some(Aim::Days)), Proof::Gap(_)) => Some(say!(words, "claim-visits")),
            (Self::Days(_), Proof::Gap(_)) => None,
        }
    }
}

/// By how much a value that lies `gap` of itself above a bound is above the best there is at most, in per cent; rounded
/// up, so that the claim holds.
pub fn percent_above(words: &Words, gap: f64) -> String {
    numbers::decimal(words.lang(), (gap / (1.0 - gap) * 1000.0).ceil() / 10.0, 1)
}

struct Teller<'a> {
    today: &'a Tour,
    words: &'a Words,
    reference: &'a Reference,
}

impl Teller<'_> {
    fn title(&self, proposal: &Proposal) -> String {
        match (&proposal.edit, proposal.claim) {
            (Some(Edit::Together { aim: edit::Aim::NewDays, .. }), _) | (None, Claim::Days(_)) => {
                say!(self.words, "proposal-new-days")
            }
            _ => say!(self.words, "proposal-better-order"),
        }
    }

    fn figures(&self, proposal: &Proposal) -> Vec<[String; 4]> {
        let words = self.words;
        let (before, after) = (&proposal.before, &proposal.after);
        // The difference is that of what is read, so that it adds up.
        let [from_km, to_km] = [before, after].map(|figures| figures.drive.km.value.round());
        let [from_minutes, to_minutes] = [before, after].map(|figures| figures.drive.minutes.value.round());
        let km = |km: f64| numbers::decimal(words.lang(), km, 0);
        let about_km = |value: f64| say!(words, "kilometres-about", km = km(value));
        let drive = |minutes: f64| say!(words, "proposal-about", duration = times::duration(words, minutes));
        let less_km = say!(words, "proposal-km", km = km((to_km - from_km).abs()));
        let less_time = times::duration(words, (to_minutes - from_minutes).abs());
        let count = |name: String, from: usize, to: usize| {
            [name, from.to_string(), to.to_string(), signed(to as f64 - from as f64, &from.abs_diff(to).to_string())]
        };
        let mut rows = vec![
            [say!(words, "proposal-distance"), about_km(from_km), about_km(to_km), signed(to_km - from_km, &less_km)],
            [
                say!(words, "proposal-drive"),
                drive(from_minutes),
                drive(to_minutes),
                signed(to_minutes - from_minutes, &less_time),
            ],
            count(say!(words, "proposal-days"), before.days, after.days),
        ];
        let counts = [
            (say!(words, "proposal-visits"), before.visits, after.visits),
            (say!(words, "proposal-conflicts"), before.conflicts, after.conflicts),
        ];
        rows.extend(
            counts.into_iter().filter(|(_, from, to)| from != to).map(|(name, from, to)| count(name, from, to)),
        );
        rows
    }

    fn stop(&self, id: &Id) -> String {
        let stop = self.today.stop(id);
        stop.map_or_else(|| id.to_string(), |stop| self.reference.name_of(self.words, &stop.place))
    }

    fn day(&self, id: &Id) -> String {
        let at = self.today.days.iter().position(|day| day.id == *id);
        match at.map(|at| (at, self.today.days[at].date)) {
            Some((at, When::Open)) => say!(self.words, "why-day-numbered", number = (at + 1).to_string()),
            Some((_, date)) => date.in_words(self.words),
            None => id.to_string(),
        }
    }

    fn moved(&self, moved: &Moved) -> String {
        let words = self.words;
        let (stop, day) = (self.stop(&moved.stop), self.day(&moved.to));
        match (&moved.from, &moved.after) {
            (Some(from), Some(after)) if *from == moved.to => {
                say!(words, "moved-after", stop = stop, after = self.stop(after))
            }
            (Some(from), None) if *from == moved.to => say!(words, "moved-first", stop = stop, day = day),
            (Some(from), _) => say!(words, "moved-day", stop = stop, from = self.day(from), to = day),
            (None, _) => say!(words, "moved-idea", stop = stop, to = day),
        }
    }

    fn time(&self, edit: &Edit) -> Option<String> {
        let Edit::SetTime { stop, time } = edit else { return None };
        let name = self.stop(stop);
        match (time, self.today.stop(stop)?.time) {
            (StopTime::Fixed(time), _) => Some(say!(self.words, "time-held", stop = name, time = time.to_string())),
            (_, StopTime::Fixed(time)) => Some(say!(self.words, "time-released", stop = name, time = time.to_string())),
            _ => None,
        }
    }
}

/// `−62 km`, `+1 h 15`; nothing where there is no difference.
fn signed(difference: f64, text: &str) -> String {
    match difference {
        difference if difference > 0.0 => format!("+{text}"),
        difference if difference < 0.0 => format!("−{text}"),
        _ => String::new(),
    }
}
