//! Shortest ways by time over the network of Autobahnen.
//! Start with [`Ways::reach`].

use super::network::{Network, RoadKind};
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// What it takes to get on, along and off the Autobahn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Speeds {
    /// Kilometres an hour in open country.
    pub open_kmh: f64,
    /// Kilometres an hour between and through cities.
    pub urban_kmh: f64,
    /// Minutes for each ramp, on or off; a change of Autobahn takes two.
    pub ramp_minutes: f64,
    /// Real kilometres for a drawn one.
    pub stretch: f64,
}

/// From a point one can get to `to`: minutes, kilometres, and by which Autobahn (none: by a ramp).
#[derive(Clone, Copy, Debug)]
struct Link {
    to: u32,
    road: Option<u16>,
    minutes: f64,
    km: f64,
}

/// The network ready for searching. Its points are the junctions, numbered as in the network, and after them one point
/// for each Autobahn at each of its junctions; ramps join the two kinds.
#[derive(Clone, Debug)]
pub struct Ways {
    names: Vec<String>,
    junctions: usize,
    /// The links of point `p` are `links[first[p]..first[p + 1]]`.
    first: Vec<u32>,
    links: Vec<Link>,
}

/// How far it is from one place to every junction, by the fastest way.
#[derive(Clone, Debug)]
pub struct Reach {
    /// Minutes and kilometres to each point; junctions first.
    minutes: Vec<f64>,
    km: Vec<f64>,
    /// The point before, and the Autobahn between the two.
    before: Vec<Option<(u32, Option<u16>)>>,
}

/// A point waiting to be settled; the heap hands out the one with the fewest minutes.
#[derive(PartialEq)]
struct Waiting {
    minutes: f64,
    point: u32,
}

impl Eq for Waiting {}

impl Ord for Waiting {
    fn cmp(&self, other: &Self) -> Ordering {
        other.minutes.total_cmp(&self.minutes).then_with(|| other.point.cmp(&self.point))
    }
}

impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ways {
    pub fn new(network: &Network, speeds: &Speeds) -> Self {
        let junctions = network.junctions.len();
        let mut by_point: Vec<Vec<Link>> = vec![Vec::new(); junctions];
        for (road, number) in network.roads.iter().zip(0_u16..) {
            let kmh = match road.kind {
                RoadKind::Open => speeds.open_kmh,
                RoadKind::Urban => speeds.urban_kmh,
            };
            let mut points: Vec<(usize, u32)> = Vec::new();
            let mut point_at = |junction: usize, by_point: &mut Vec<Vec<Link>>| -> u32 {
                if let Some((_, point)) = points.iter().find(|(known, _)| *known == junction) {
                    return *point;
                }
                let point = by_point.len() as u32;
                points.push((junction, point));
                let ramp = |to: u32| Link { to, road: None, minutes: speeds.ramp_minutes, km: 0.0 };
                by_point.push(vec![ramp(junction as u32)]);
                by_point[junction].push(ramp(point));
                point
            };
            for stretch in &road.stretches {
                let from = point_at(stretch.from, &mut by_point);
                let to = point_at(stretch.to, &mut by_point);
                let km = stretch.km * speeds.stretch;
                let link = |to: u32| Link { to, road: Some(number), minutes: km / kmh * 60.0, km };
                by_point[from as usize].push(link(to));
                by_point[to as usize].push(link(from));
            }
        }
        let mut first = Vec::with_capacity(by_point.len() + 1);
        let mut links = Vec::new();
        for of_point in by_point {
            first.push(links.len() as u32);
            links.extend(of_point);
        }
        first.push(links.len() as u32);
        Self { names: network.roads.iter().map(|road| road.name.clone()).collect(), junctions, first, links }
    }

    /// The fastest way to every junction from a place, of which `access` holds minutes and kilometres to each junction
    /// over the roads below the Autobahn.
    pub fn reach(&self, access: &[(f64, f64)]) -> Reach {
        let points = self.first.len() - 1;
        let mut reach =
            Reach { minutes: vec![f64::INFINITY; points], km: vec![0.0; points], before: vec![None; points] };
        let mut waiting = BinaryHeap::with_capacity(points);
        for (point, (minutes, km)) in access.iter().enumerate().take(self.junctions) {
            (reach.minutes[point], reach.km[point]) = (*minutes, *km);
            waiting.push(Waiting { minutes: *minutes, point: point as u32 });
        }
        while let Some(Waiting { minutes, point }) = waiting.pop() {
            let here = point as usize;
            if minutes > reach.minutes[here] {
                continue;
            }
            for link in &self.links[self.first[here] as usize..self.first[here + 1] as usize] {
                let there = link.to as usize;
                let arrival = minutes + link.minutes;
                if arrival < reach.minutes[there] {
                    reach.minutes[there] = arrival;
                    reach.km[there] = reach.km[here] + link.km;
                    reach.before[there] = Some((point, link.road));
                    waiting.push(Waiting { minutes: arrival, point: link.to });
                }
            }
        }
        reach.minutes.truncate(self.junctions);
        reach.km.truncate(self.junctions);
        reach
    }

    /// The Autobahnen on the way to `junction`, none twice in a row.
    pub fn roads_to(&self, reach: &Reach, junction: usize) -> Vec<String> {
        let mut roads: Vec<u16> = Vec::new();
        let mut point = junction;
        while let Some((before, road)) = reach.before[point] {
            roads.extend(road);
            point = before as usize;
        }
        roads.reverse();
        roads.dedup();
        roads.into_iter().map(|road| self.names[usize::from(road)].clone()).collect()
    }
}

impl Reach {
    /// Minutes to each junction.
    pub fn minutes(&self) -> &[f64] {
        &self.minutes
    }

    /// Kilometres to each junction.
    pub fn km(&self) -> &[f64] {
        &self.km
    }
}
