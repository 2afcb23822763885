//! The Autobahnen as lines to be drawn.
//! Start with [`lines_of`].

use super::projection::{MapPoint, project};
use crate::travel::network::{Network, Road};

/// One Autobahn on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct AutobahnLine {
    /// `A46`.
    pub name: String,
    /// Where it runs; more than one where it is interrupted.
    pub lines: Vec<Vec<MapPoint>>,
}

/// The network as lines: stretches that follow on each other are one line, so that its dashes run on.
pub fn lines_of(network: &Network) -> Vec<AutobahnLine> {
    let at = |junction: usize| project(network.junctions[junction].coord);
    let line = |road: &Road| {
        let mut lines: Vec<Vec<MapPoint>> = Vec::new();
        let mut last = None;
        for stretch in &road.stretches {
            match lines.last_mut().filter(|_| last == Some(stretch.from)) {
                Some(line) => line.push(at(stretch.to)),
                None => lines.push(vec![at(stretch.from), at(stretch.to)]),
            }
            last = Some(stretch.to);
        }
        AutobahnLine { name: road.name.clone(), lines }
    };
    network.roads.iter().map(line).collect()
}

impl AutobahnLine {
    /// Its length as drawn, in kilometres.
    pub fn km(&self) -> f64 {
        let stretches = self.lines.iter().flat_map(|line| line.windows(2));
        stretches.map(|pair| (pair[1].x - pair[0].x).hypot(pair[1].y - pair[0].y)).sum()
    }

    /// Where its name may stand: the middle of that of its stretches which lies nearest to `point`.
    pub fn name_near(&self, point: MapPoint) -> Option<MapPoint> {
        let stretches = self.lines.iter().flat_map(|line| line.windows(2));
        let middles =
            stretches.map(|pair| MapPoint { x: (pair[0].x + pair[1].x) / 2.0, y: (pair[0].y + pair[1].y) / 2.0 });
        let away = |middle: &MapPoint| (middle.x - point.x).hypot(middle.y - point.y);
        middles.min_by(|a, b| away(a).total_cmp(&away(b)))
    }
}

#[cfg(test)]
mod tests {
    use super::lines_of;
    use crate::travel::network::Network;

    #[test]
    fn no_stretch_is_lost_and_following_ones_are_one_line() {
        let network = Network::embedded().unwrap();
        let drawn = lines_of(&network);
        let stretches: usize = network.roads.iter().map(|road| road.stretches.len()).sum();
        let pairs: usize = drawn.iter().flat_map(|road| &road.lines).map(|line| line.len() - 1).sum();
        assert_eq!(pairs, stretches);
        let a46 = drawn.iter().find(|road| road.name == "A46").unwrap();
        assert!(a46.lines.len() <= 5, "{}", a46.lines.len());
        assert!(a46.name_near(a46.lines[0][0]).is_some());
    }
}
