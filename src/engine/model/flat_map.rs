//! How the flat maps of a scenario are written: as maps, empty or not.

use litemap::LiteMap;
use serde::{Serialize, Serializer};

/// Writes a flat map.
pub(crate) fn serialize<S: Serializer, K: Serialize, V: Serialize>(
    map: &LiteMap<K, V>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(map.iter())
}
