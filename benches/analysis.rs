//! How long the questions of `analysis` take.

fn main() {}
