//! The lines to copy that put the simulator, with the scenario on screen, into another page.

use crate::i18n::Lang;
use crate::model::lever::LeverId;
use crate::state::Theme;

/// How the simulator enters the other page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// A frame alone, without script, of a fixed height.
    #[default]
    Frame,
    /// A link that a script makes a frame, whose height follows.
    Link,
    /// An element of its own.
    Element,
}

impl Way {
    /// Every way, the usual one first.
    pub const ALL: [Self; 3] = [Self::Frame, Self::Link, Self::Element];

    /// Its name in identities.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Frame => "frame",
            Self::Element => "element",
        }
    }
}

/// What the lines say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snippet {
    /// How it enters.
    pub way: Way,
    /// The levers shown; none: the usual ones.
    pub levers: Vec<LeverId>,
    /// Whether nothing can be moved.
    pub readonly: bool,
    /// The language.
    pub lang: Lang,
    /// The colours.
    pub theme: Theme,
}

impl Snippet {
    /// The address of the embedded page; `base` is the page's folder, `fragment` holds the scenario, with its `#`.
    #[must_use]
    pub fn address(&self, base: &str, fragment: &str) -> String {
        let mut query = vec!["embed=1".to_owned()];
        if !self.levers.is_empty() {
            let keys: Vec<&str> = self.levers.iter().map(|lever| lever.key()).collect();
            query.push(format!("levers={}", keys.join(",")));
        }
        if self.readonly {
            query.push("readonly=1".to_owned());
        }
        query.push(format!("lang={}", self.lang.code()));
        if self.theme != Theme::Auto {
            query.push(format!("theme={}", self.theme.code()));
        }
        format!("{base}?{}{fragment}", query.join("&"))
    }

    /// The lines to copy, with a title for those who do not see the frame.
    #[must_use]
    pub fn lines(&self, base: &str, fragment: &str, title: &str) -> String {
        let (address, title) = (escaped(&self.address(base, fragment)), escaped(title));
        let script = format!("<script src=\"{}embed.js\" defer></script>", escaped(base));
        match self.way {
            Way::Link => {
                format!("<a class=\"simulateur-objectifs\" href=\"{address}\">{title}</a>\n{script}")
            }
            Way::Frame => format!(
                "<iframe src=\"{address}\" title=\"{title}\" loading=\"lazy\" style=\"width:100%;height:700px;border:0\" \
                 allow=\"clipboard-write; fullscreen\" referrerpolicy=\"strict-origin\"></iframe>"
            ),
            Way::Element => format!(
                "<simulateur-objectifs src=\"{address}\" title=\"{title}\"></simulateur-objectifs>\n{script}"
            ),
        }
    }
}

/// A text inside HTML, in an attribute too.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::embed::EmbedOptions;

    const BASE: &str = "https://ville.example/outils/";

    #[test]
    fn the_address_says_what_was_chosen_and_is_read_back() {
        let snippet = Snippet {
            levers: vec![LeverId::Contracts, LeverId::ClauseRate],
            readonly: true,
            theme: Theme::Dark,
            ..Snippet::default()
        };
        let address = snippet.address(BASE, "#s=1");
        assert_eq!(
            address,
            "https://ville.example/outils/?embed=1&levers=contracts,clause_rate&readonly=1&lang=fr&theme=dark#s=1"
        );
        let (_, rest) = address.split_once('?').expect("a query");
        let (query, _) = rest.split_once('#').expect("a fragment");
        let find = |name: &str| {
            query.split('&').find_map(|pair| pair.split_once('=').filter(|(key, _)| *key == name))
        };
        let read = EmbedOptions::read(|name| find(name).map(|(_, value)| value.to_owned()));
        let (options, ignored) = read.expect("an embedded page");
        assert_eq!((options.levers, options.readonly, ignored), (snippet.levers, true, Vec::new()));
    }

    #[test]
    fn what_people_name_stays_text() {
        for way in Way::ALL {
            let lines = Snippet { way, ..Snippet::default() }.lines(
                BASE,
                "#\"><script>",
                "\"><script>alert(1)</script>",
            );
            let scripts = lines.matches("<script").count();
            assert_eq!(scripts, usize::from(way != Way::Frame), "{lines}");
            assert!(lines.contains("?embed=1&amp;lang=fr"), "{lines}");
        }
    }
}
