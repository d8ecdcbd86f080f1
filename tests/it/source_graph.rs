//! Which file of a package reads which, from the text of the sources: paths in `use`, `crate::…` and `super::…`, and
//! children named in their parent. A name that a module hands on leads to the file where it stands. Tests within a file
//! and what macros write are left out.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// For each module of a package, the other ones that it reads.
pub(crate) type Graph = BTreeMap<String, BTreeSet<String>>;

/// The graph of the package whose root is a folder of `src`, but for some of its folders.
pub(crate) fn graph(root: &str, without: &[&str]) -> Graph {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(root);
    let mut texts = BTreeMap::new();
    collect(&folder, "", without, &mut texts);
    let handed: BTreeMap<_, _> =
        texts.iter().map(|(module, text)| (module.clone(), handed_on(text))).collect();
    let package = Package { modules: texts.keys().cloned().collect(), handed };
    texts.iter().map(|(module, text)| (module.clone(), package.read_by(module, text))).collect()
}

fn collect(folder: &Path, module: &str, without: &[&str], texts: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if without.contains(&name.as_str()) || name == "main" {
            continue;
        }
        let child = if module.is_empty() { name.clone() } else { format!("{module}::{name}") };
        if path.is_dir() {
            collect(&path, &child, without, texts);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let module = if ["mod", "lib"].contains(&name.as_str()) { module.to_owned() } else { child };
            texts.insert(module, code(&fs::read_to_string(&path).unwrap()));
        }
    }
}

/// A file without its comments, its tests, and the places that its items are open to.
fn code(text: &str) -> String {
    let own = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let lines = own.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut code = String::new();
    for line in lines {
        match line.split_once("pub(in ").and_then(|(before, rest)| Some((before, rest.split_once(')')?.1))) {
            Some((before, after)) => code.extend([before, "pub", after, "\n"]),
            None => code.extend([line, "\n"]),
        }
    }
    code
}

/// The statements `use …;` of a file, and whether each hands its names on.
fn uses(code: &str) -> Vec<(bool, String)> {
    let starts = code.match_indices("use ").filter_map(|(at, _)| {
        let line = code.get(..at)?.rsplit('\n').next()?.trim();
        (line.is_empty() || line.starts_with("pub")).then_some((!line.is_empty(), at + 4))
    });
    starts.filter_map(|(public, at)| Some((public, code.get(at..)?.split_once(';')?.0.to_owned()))).collect()
}

/// The paths of a tree such as `a::{b, c::d as e}`.
fn expand(tree: &str) -> Vec<String> {
    let Some((before, rest)) = tree.split_once('{') else { return vec![tree.trim().to_owned()] };
    let inner = rest.rsplit_once('}').map_or(rest, |(inner, _)| inner);
    let (mut depth, mut start, mut pieces) = (0, 0, Vec::new());
    for (at, sign) in inner.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                pieces.push(&inner[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    pieces.push(&inner[start..]);
    let inside = pieces.into_iter().filter(|piece| !piece.trim().is_empty()).flat_map(expand);
    inside.map(|path| format!("{}{path}", before.trim())).collect()
}

/// The names that a module hands on, and the paths that they stand for.
fn handed_on(code: &str) -> BTreeMap<String, String> {
    let public = uses(code).into_iter().filter(|(public, _)| *public);
    let paths = public.flat_map(|(_, tree)| expand(&tree));
    let named = paths.map(|path| {
        let (path, name) =
            path.split_once(" as ").map_or((path.as_str(), None), |(path, name)| (path, Some(name)));
        let last = path.rsplit("::").next().unwrap_or_default();
        (name.unwrap_or(last).trim().to_owned(), path.trim().to_owned())
    });
    named.collect()
}

struct Package {
    modules: BTreeSet<String>,
    handed: BTreeMap<String, BTreeMap<String, String>>,
}

impl Package {
    fn read_by(&self, module: &str, code: &str) -> BTreeSet<String> {
        let private = uses(code).into_iter().filter(|(public, _)| !public);
        let mut paths: Vec<String> = private.flat_map(|(_, tree)| expand(&tree)).collect();
        let body =
            code.lines().filter(|line| !line.trim_start().trim_start_matches("pub ").starts_with("use "));
        for line in body {
            let words = line.split(|sign: char| !(sign.is_alphanumeric() || sign == '_' || sign == ':'));
            paths.extend(words.filter(|word| word.contains("::")).map(str::to_owned));
        }
        let found = paths.iter().filter_map(|path| self.resolve(&self.absolute(module, path)?, 0));
        found.filter(|other| other != module).collect()
    }

    /// A path from the root of the package; none for one that leads out of it.
    fn absolute(&self, module: &str, path: &str) -> Option<Vec<String>> {
        let path = path.split(" as ").next().unwrap_or_default().trim();
        let mut base: Vec<String> =
            module.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
        let mut parts = path.split("::").peekable();
        match *parts.peek()? {
            "crate" => {
                parts.next();
                base.clear();
            }
            "super" => {
                while parts.next_if_eq(&"super").is_some() {
                    base.pop();
                }
            }
            "self" => {
                parts.next();
            }
            child => {
                let child = base.iter().map(String::as_str).chain([child]).collect::<Vec<_>>().join("::");
                if !self.modules.contains(&child) {
                    return None;
                }
            }
        }
        base.extend(parts.map(str::to_owned));
        Some(base)
    }

    /// The module where the item of a path stands.
    fn resolve(&self, path: &[String], depth: usize) -> Option<String> {
        let ends = (1..=path.len()).rev();
        let end = ends.into_iter().find(|end| self.modules.contains(&path[..*end].join("::")))?;
        let module = path[..end].join("::");
        let handed = path.get(end).and_then(|name| self.handed.get(&module)?.get(name));
        match handed.filter(|_| depth < 5).and_then(|source| self.absolute(&module, source)) {
            Some(source) => self.resolve(&[&source[..], &path[end + 1..]].concat(), depth + 1),
            None => Some(module),
        }
    }
}

/// The modules that stand on circles, or between two, each with those of them that it reads.
pub(crate) fn circles(mut graph: Graph) -> Graph {
    loop {
        let read: BTreeSet<String> = graph.values().flatten().cloned().collect();
        let outside = |name: &String| graph[name].is_empty() || !read.contains(name);
        let outside: Vec<String> = graph.keys().filter(|name| outside(name)).cloned().collect();
        if outside.is_empty() {
            return graph;
        }
        for name in outside {
            graph.remove(&name);
            graph.values_mut().for_each(|read| {
                read.remove(&name);
            });
        }
    }
}
