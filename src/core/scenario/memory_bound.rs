//! What a JSON text will take in memory once it is read, before it is.
//!
//! A text of a megabyte can hold a hundred thousand objects, each of which takes sixty times its own length. What is
//! handed to the page is weighed first, so that no file stops the tab. Texts that the page writes weigh far less.

/// Bytes of an object, whose entries are kept in nodes of eleven.
const OBJECT: usize = 640;
/// Bytes of an entry of an object, beside its value.
const ENTRY: usize = 96;
/// Bytes of a list, which keeps room for four values.
const LIST: usize = 128;
/// Bytes of a value in a list or an object, while the list grows.
const VALUE: usize = 96;
/// Most bytes read.
const MOST: usize = 40_000_000;

/// Whether a text can be read without taking more memory than a file may.
#[must_use]
pub fn fits_memory(text: &str) -> bool {
    let (mut bytes, mut quoted, mut escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        if quoted {
            quoted = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
            continue;
        }
        bytes += match byte {
            b'{' => OBJECT,
            b':' => ENTRY,
            b'[' => LIST,
            b',' => VALUE,
            b'"' => {
                quoted = true;
                0
            }
            _ => 0,
        };
    }
    bytes <= MOST
}

#[cfg(test)]
mod tests {
    use super::fits_memory;
    use crate::scenario::preset::Preset;
    use crate::scenario::workbook;

    #[test]
    fn what_the_page_writes_is_light() {
        let book = workbook::write(vec![&Preset::ThreeFamilies.scenario(); workbook::MOST_SCENARIOS]);
        assert!(fits_memory(&book));
        assert!(
            fits_memory(&format!("\"{}\"", "{\\\",".repeat(200_000))),
            "marks within texts weigh nothing"
        );
    }

    #[test]
    fn a_crowd_of_small_values_is_not() {
        for piece in ["{\"a\":0},", "[0],", "0,", "\"a\":0,", "{", "[\"\\\\\","] {
            assert!(!fits_memory(&format!("[{}", piece.repeat(500_000))), "{piece}");
        }
    }
}
