//! The steps that a shortest round trip may still take, must take or cannot take, and what follows from each choice.
//! Start with [`Links`].

/// What is settled about a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    Free,
    Required,
    Forbidden,
}

/// A step between two nodes, whichever way it is gone.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    pub ends: [u32; 2],
    pub cost: f64,
}

/// Steps with their states. Each choice is kept, so that it can be taken back.
pub struct Links {
    pub all: Vec<Link>,
    states: Vec<State>,
    /// For each node its steps that are not ruled out for good: the other end, the cost, the number of the step.
    around: Vec<Vec<(u32, f64, u32)>>,
    required: Vec<u32>,
    free: Vec<u32>,
    choices: Vec<u32>,
}

/// A choice that leaves no round trip.
pub struct Impossible;

impl Links {
    pub fn new(size: usize, all: Vec<Link>) -> Self {
        let mut links = Self {
            states: vec![State::Free; all.len()],
            around: vec![Vec::new(); size],
            required: vec![0; size],
            free: vec![0; size],
            choices: Vec::new(),
            all,
        };
        for (number, link) in links.all.iter().enumerate() {
            let [a, b] = link.ends;
            links.around[a as usize].push((b, link.cost, number as u32));
            links.around[b as usize].push((a, link.cost, number as u32));
            links.free[a as usize] += 1;
            links.free[b as usize] += 1;
        }
        links
    }

    pub fn size(&self) -> usize {
        self.around.len()
    }

    #[inline]
    pub fn state(&self, link: u32) -> State {
        self.states[link as usize]
    }

    #[inline]
    pub fn around(&self, node: usize) -> &[(u32, f64, u32)] {
        &self.around[node]
    }

    /// How many choices there are to take back.
    pub fn choices(&self) -> usize {
        self.choices.len()
    }

    /// Settles a free step and all that follows: a node has exactly two steps.
    pub fn choose(&mut self, link: u32, state: State) -> Result<(), Impossible> {
        let mut waiting = vec![(link, state)];
        while let Some((link, state)) = waiting.pop() {
            match self.states[link as usize] {
                known if known == state => continue,
                State::Free => {}
                _ => return Err(Impossible),
            }
            self.states[link as usize] = state;
            self.choices.push(link);
            for end in self.all[link as usize].ends {
                let end = end as usize;
                self.free[end] -= 1;
                self.required[end] += u32::from(state == State::Required);
            }
            for end in self.all[link as usize].ends {
                let end = end as usize;
                let (required, free) = (self.required[end], self.free[end]);
                let follows = match required {
                    3.. => return Err(Impossible),
                    2 if free > 0 => State::Forbidden,
                    _ if required + free < 2 => return Err(Impossible),
                    _ if required + free == 2 && free > 0 => State::Required,
                    _ => continue,
                };
                let open = self.around[end].iter().filter(|(.., other)| self.states[*other as usize] == State::Free);
                waiting.extend(open.map(|(.., other)| (*other, follows)));
            }
        }
        Ok(())
    }

    /// Takes choices back until so many are left.
    pub fn take_back_to(&mut self, choices: usize) {
        while self.choices.len() > choices {
            let Some(link) = self.choices.pop() else { return };
            let was_required = std::mem::replace(&mut self.states[link as usize], State::Free) == State::Required;
            for end in self.all[link as usize].ends {
                self.free[end as usize] += 1;
                self.required[end as usize] -= u32::from(was_required);
            }
        }
    }

    /// Drops the forbidden steps from what is looked at; the choices so far then stand for good.
    pub fn settle(&mut self) {
        let states = &self.states;
        for around in &mut self.around {
            around.retain(|(.., link)| states[*link as usize] != State::Forbidden);
        }
        self.choices.clear();
    }
}
