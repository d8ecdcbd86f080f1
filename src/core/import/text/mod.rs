//! From bytes to characters: what kind of file they are, how they are encoded, and how words are compared.

pub(crate) mod decoder;
pub(crate) mod fold;
pub(crate) mod kind;
pub(crate) mod memo;
