//! What stands around the text being read: objects looked into, arrays of records, and whether they are concessions.

/// How many of each are open, one in the other: a text may open millions.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Nesting {
    looks: u64,
    /// Within the innermost object looked into.
    arrays: u64,
    /// From how many objects on everything is a concession.
    concessions_from: Option<u64>,
    /// The arrays are of concessions.
    array_of_concessions: bool,
}

impl Nesting {
    /// Whether nothing is open.
    pub(super) fn is_empty(self) -> bool {
        self.looks == 0 && self.arrays == 0
    }

    pub(super) fn in_records(self) -> bool {
        self.arrays > 0
    }

    pub(super) fn in_object(self) -> bool {
        self.looks > 0
    }

    /// Whether what stands here is a concession.
    pub(super) fn is_concession(self) -> bool {
        self.array_of_concessions || self.concessions_from.is_some_and(|from| self.looks >= from)
    }

    pub(super) fn open_records(&mut self, concessions: bool) {
        if self.arrays == 0 {
            self.array_of_concessions = concessions || self.is_concession();
        }
        self.arrays += 1;
    }

    pub(super) fn close_records(&mut self) {
        self.arrays = self.arrays.saturating_sub(1);
        self.array_of_concessions &= self.arrays > 0;
    }

    pub(super) fn look(&mut self, concessions: bool) {
        self.looks += 1;
        if concessions && self.concessions_from.is_none() {
            self.concessions_from = Some(self.looks);
        }
    }

    pub(super) fn end_look(&mut self) {
        self.looks = self.looks.saturating_sub(1);
        self.concessions_from = self.concessions_from.filter(|from| self.looks >= *from);
    }
}
