//! A zip file whose parts are stored as they are: what a spreadsheet's file is made of.
//!
//! Nothing is compressed and no time is written, so that equal parts give equal bytes.

use crate::scenario::checksum::crc32;

/// The version of the format that a reader needs: 2.0.
const VERSION: u16 = 20;
/// The first day that the format knows, 1 January 1980.
const FIRST_DAY: u16 = 0x21;

/// A zip file; each part has a name, in ASCII, and its bytes. Parts and all of them together are below 4 GB.
#[must_use]
pub(super) fn zip(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let (mut file, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes) in parts {
        let at = size(&file);
        let about = about(name, bytes);
        file.extend(b"PK\x03\x04");
        file.extend(&about);
        file.extend(name.as_bytes());
        file.extend(bytes);
        directory.extend(b"PK\x01\x02");
        directory.extend(VERSION.to_le_bytes());
        directory.extend(&about);
        // No comment, the first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let count = u16::try_from(parts.len()).unwrap_or(u16::MAX).to_le_bytes();
    let at = size(&file);
    file.extend(&directory);
    file.extend(b"PK\x05\x06\0\0\0\0");
    file.extend(count);
    file.extend(count);
    file.extend(size(&directory).to_le_bytes());
    file.extend(at.to_le_bytes());
    file.extend([0; 2]);
    file
}

/// What a part's own head and the directory say alike of it.
fn about(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut about = Vec::new();
    // Stored, at no hour of the first day.
    for word in [VERSION, 0, 0, 0, FIRST_DAY] {
        about.extend(word.to_le_bytes());
    }
    about.extend(crc32(bytes).to_le_bytes());
    about.extend(size(bytes).to_le_bytes());
    about.extend(size(bytes).to_le_bytes());
    about.extend(u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes());
    about.extend([0; 2]);
    about
}

fn size(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap_or(u32::MAX)
}
