//! Runs the built program, in a folder of a test's own.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The sources that the fixtures stand in.
pub(crate) const SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// What a run gave.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) output: String,
    pub(crate) told: String,
}

impl Ran {
    /// The lines of JSON that it wrote.
    pub(crate) fn lines(&self) -> Vec<Value> {
        self.output.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

/// A folder that is empty when a test begins; `name` is the test's own.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// With a file in it.
    pub(crate) fn with(self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        fs::write(self.0.join(name), bytes).unwrap();
        self
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.fed(arguments, "")
    }

    /// Runs the program with a text on its standard input.
    pub(crate) fn fed(&self, arguments: &[&str], input: &str) -> Ran {
        let mut program = self.program(arguments).spawn().unwrap();
        // One that never reads may have ended.
        let _ = program.stdin.take().unwrap().write_all(input.as_bytes());
        let done = program.wait_with_output().unwrap();
        Ran {
            code: done.status.code().unwrap(),
            output: String::from_utf8(done.stdout).unwrap(),
            told: String::from_utf8(done.stderr).unwrap(),
        }
    }

    pub(crate) fn program(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_simulateur"));
        command.args(arguments).current_dir(&self.0);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

/// The default scenario with some fields changed.
pub(crate) fn paris(change: impl Fn(&mut Value)) -> String {
    let text = fs::read_to_string(format!("{SOURCES}/tests/fixtures/paris-2020.scenario.json")).unwrap();
    let mut scenario = serde_json::from_str(&text).unwrap();
    change(&mut scenario);
    scenario.to_string()
}
