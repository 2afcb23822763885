//! A round trip as an array, changed by turning parts of it round, each turn kept so that it can be taken back.
//! Start with [`Ring::exchange`].

/// A round trip and where each node stands in it.
pub struct Ring {
    nodes: Vec<u32>,
    places: Vec<u32>,
    /// The turns since the last time that the trip was kept, as first place and number of nodes.
    turns: Vec<(u32, u32)>,
}

impl Ring {
    pub fn new(order: &[usize]) -> Self {
        let nodes: Vec<u32> = order.iter().map(|node| *node as u32).collect();
        let mut places = vec![0; nodes.len()];
        for (place, node) in nodes.iter().enumerate() {
            places[*node as usize] = place as u32;
        }
        Self { nodes, places, turns: Vec::new() }
    }

    pub fn nodes(&self) -> impl Iterator<Item = usize> {
        self.nodes.iter().map(|node| *node as usize)
    }

    /// The node at a place, counted on from the end to the start.
    #[inline]
    pub fn node_at(&self, place: usize) -> usize {
        let size = self.nodes.len();
        self.nodes[if place >= size { place - size } else { place }] as usize
    }

    #[inline]
    pub fn next(&self, node: usize) -> usize {
        self.node_at(self.places[node] as usize + 1)
    }

    #[inline]
    pub fn previous(&self, node: usize) -> usize {
        self.node_at(self.places[node] as usize + self.nodes.len() - 1)
    }

    /// The steps a–b and c–d become a–c and b–d. Both steps must run the same way: b and d follow a and c, or both
    /// come before them. The shorter part of the ring is turned.
    pub fn exchange(&mut self, a: usize, b: usize, c: usize, d: usize) {
        let (b, c, a, d) = if self.next(a) == b { (b, c, a, d) } else { (a, d, b, c) };
        let size = self.nodes.len();
        let span = |from: u32, to: u32| {
            let (from, to) = (from as usize, to as usize);
            if to >= from { to - from + 1 } else { to + size - from + 1 }
        };
        let (from, to) = (self.places[b], self.places[c]);
        let inner = span(from, to);
        let turn = if inner * 2 <= size {
            (from, inner as u32)
        } else {
            (self.places[d], span(self.places[d], self.places[a]) as u32)
        };
        self.turns.push(turn);
        self.turn(turn);
    }

    fn turn(&mut self, (from, count): (u32, u32)) {
        let size = self.nodes.len();
        let (mut low, mut high) = (from as usize, from as usize + count as usize - 1);
        if high >= size {
            high -= size;
        }
        for _ in 0..count / 2 {
            let (one, other) = (self.nodes[low], self.nodes[high]);
            self.nodes[low] = other;
            self.nodes[high] = one;
            self.places[other as usize] = low as u32;
            self.places[one as usize] = high as u32;
            low = if low + 1 == size { 0 } else { low + 1 };
            high = if high == 0 { size - 1 } else { high - 1 };
        }
    }

    /// The part from `first` on to `last` moves between the neighbours c and d, where d follows c and neither is in
    /// the part. `first` then stands beside c, or beside d when the part is turned round.
    pub fn move_part(&mut self, first: usize, last: usize, c: usize, d: usize, is_turned: bool) {
        let (before, after) = (self.previous(first), self.next(last));
        self.exchange(before, first, c, d);
        if c != after {
            self.exchange(before, c, after, last);
        }
        if !is_turned && first != last {
            self.exchange(c, last, first, d);
        }
    }

    /// Forgets how the trip was before.
    pub fn keep(&mut self) {
        self.turns.clear();
    }

    /// Takes turns back until so many are left; with 0 the trip is as it was when it was last kept.
    pub fn take_back_to(&mut self, turns: usize) {
        while self.turns.len() > turns {
            let Some(turn) = self.turns.pop() else { return };
            self.turn(turn);
        }
    }
}
