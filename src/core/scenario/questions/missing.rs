//! What a city's scenario lacks to be taken seriously: values, definitions, sources. Each goes once it is there.

use super::answers::Answers;
use super::asked::Asked;

/// What is missing, in the order of the questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// Figures that nobody gave and that bear on the answer.
    pub values: Vec<Asked>,
    /// Whether it is not said from which amount a contract counts.
    pub threshold: bool,
    /// Whether it is not said which clauses count.
    pub kind: bool,
    /// Figures given without saying where they come from.
    pub sources: Vec<Asked>,
}

impl Missing {
    /// Whether nothing is missing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What answers lack.
#[must_use]
pub fn missing(answers: &Answers) -> Missing {
    let sourced = |asked: &Asked| {
        let given = answers.value(*asked).is_some();
        given && asked.source_key().is_some() && !answers.sources.contains_key(asked)
    };
    Missing {
        values: answers.unknown().collect(),
        threshold: answers.threshold.is_none(),
        kind: answers.kind.is_none(),
        sources: Asked::ALL.into_iter().filter(sourced).collect(),
    }
}
