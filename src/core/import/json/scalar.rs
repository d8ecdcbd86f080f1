//! What a scalar of JSON is as a text: the rest of the reading knows texts alone.

/// What a scalar is as a text.
macro_rules! scalars {
    () => {
        fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
            self.text(text);
            Ok(())
        }

        fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
            self.text(if value { "true" } else { "false" });
            Ok(())
        }

        fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
            self.text(&value.to_string());
            Ok(())
        }

        fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
            self.text(&value.to_string());
            Ok(())
        }

        fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
            self.text(&number_text(value));
            Ok(())
        }

        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str("any value")
        }
    };
}

/// A number as a text that stays one: three decimals behind a dot would be read as thousands, and a power of ten is written
/// as spreadsheets do.
pub(super) fn number_text(value: f64) -> String {
    let text = format!("{value:?}");
    if text.split_once('.').is_some_and(|(_, decimals)| decimals.len() == 3) {
        text + "0"
    } else if text.contains("e-") {
        text
    } else {
        text.replace('e', "e+")
    }
}

pub(super) use scalars;
