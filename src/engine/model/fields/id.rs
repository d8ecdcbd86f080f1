//! The names of the scenario's numbers, one for each row.

use super::rows::rows;

/// Writes [`LeverId`] and [`OtherId`]: a variant a row, in the rows' order.
macro_rules! ids {
    (levers { $($lever:ident $lever_row:tt)+ } others { $($other:ident $other_row:tt)+ }) => {
        /// A lever's name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the rows say what each is; the glossary says what the words mean")]
        pub enum LeverId { $($lever),+ }

        /// The name of a number that is not a lever.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the rows say what each is")]
        pub enum OtherId { $($other),+ }

        impl LeverId {
            /// How many there are.
            pub const COUNT: usize = [$(Self::$lever),+].len();
        }

        impl OtherId {
            /// How many there are.
            pub const COUNT: usize = [$(Self::$other),+].len();
        }
    };
}

rows!(ids);
