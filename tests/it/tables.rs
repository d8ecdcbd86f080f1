//! Every table of the page has a name: those that no test meets on its way too.

use super::architecture::sources;

#[test]
fn every_table_has_a_name() {
    let mut tables = 0;
    for (path, text) in sources("ui") {
        for (place, _) in text.match_indices("<table") {
            let after = text.get(place..).unwrap_or_default();
            let tag = after.split('>').next().unwrap_or_default();
            // The braces of a value may hold a sign that ends a tag: what follows is looked at too.
            let next: String = after.lines().take(3).collect();
            let named = ["aria-label", "<caption"].iter().any(|name| next.contains(name));
            assert!(named, "{}: {tag}>", path.display());
            tables += 1;
        }
    }
    assert!(tables > 25, "{tables}");
}
