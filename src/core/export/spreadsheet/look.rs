//! How cells look: letters, lines, and how numbers are written. Each look is one of the file's own list.

use crate::i18n::Lang;
use crate::model::goal::{GoalId, GoalUnit};
use crate::model::unit::Unit;

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Words, or no number.
    Text,
    /// A calendar year, without marks between thousands.
    Year,
    /// A day of the calendar.
    Day,
    /// With so many decimals, 0 to 2.
    Plain(u8),
    /// In percent, with so many decimals, 0 to 2.
    Percent(u8),
    /// With its sign and so many decimals, 0 to 2.
    Change(u8),
    /// In percent, with its sign and so many decimals, 0 to 2.
    PercentChange(u8),
}

/// What a cell is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A value of a table.
    Body,
    /// The title of a column.
    Head,
    /// What a row is called.
    Label,
    /// A total, below a line.
    Total,
    /// The title of all.
    Title,
    /// The answer.
    Answer,
    /// What stands by itself.
    Sentence,
    /// A remark.
    Note,
}

/// How a cell looks.
pub(super) type Look = (Role, Form);

const FORMS: [Form; 15] = [
    Form::Text,
    Form::Year,
    Form::Day,
    Form::Plain(0),
    Form::Plain(1),
    Form::Plain(2),
    Form::Percent(0),
    Form::Percent(1),
    Form::Percent(2),
    Form::Change(0),
    Form::Change(1),
    Form::Change(2),
    Form::PercentChange(0),
    Form::PercentChange(1),
    Form::PercentChange(2),
];

const ROLES: [Role; 8] =
    [Role::Body, Role::Head, Role::Label, Role::Total, Role::Title, Role::Answer, Role::Sentence, Role::Note];

/// The number of the first form of ours: those before are the programs' own.
const FIRST_FORM: usize = 164;

impl Form {
    /// A value of a unit, with the decimals that it needs.
    pub(super) fn of(unit: Unit, value: f64) -> Self {
        match decimals(unit, value) {
            _ if unit.is_year() => Self::Year,
            decimals if unit.is_share() => Self::Percent(decimals),
            decimals => Self::Plain(decimals),
        }
    }

    /// The values of a goal, and their changes.
    pub(super) const fn of_goal(goal: GoalId) -> [Self; 2] {
        match goal.row().unit {
            GoalUnit::Share => [Self::Percent(1), Self::PercentChange(1)],
            GoalUnit::Hours | GoalUnit::Contracts => [Self::Plain(0), Self::Change(0)],
        }
    }

    /// A change of such a value.
    pub(super) fn of_change(unit: Unit, value: f64) -> Self {
        match decimals(unit, value) {
            _ if unit.is_year() => Self::Change(0),
            decimals if unit.is_share() => Self::PercentChange(decimals),
            decimals => Self::Change(decimals),
        }
    }

    /// Its code in the file.
    fn code(self, lang: Lang) -> String {
        let digits = |decimals: u8| ["0", "0.0", "0.00"].get(usize::from(decimals)).copied().unwrap_or("0");
        let grouped = |decimals: u8| format!("#,##{}", digits(decimals));
        // The space before the mark is that of the language.
        let percent = match lang {
            Lang::Fr => "\"\u{202f}\"%",
            Lang::En => "%",
        };
        let signed = |code: String| format!("+{code};-{code};{code}");
        match self {
            Self::Text => "General".to_owned(),
            Self::Year => "0".to_owned(),
            Self::Day => match lang {
                Lang::Fr => "[$-40C]d mmmm yyyy".to_owned(),
                Lang::En => "[$-809]d mmmm yyyy".to_owned(),
            },
            Self::Plain(decimals) => grouped(decimals),
            Self::Percent(decimals) => format!("{}{percent}", digits(decimals)),
            Self::Change(decimals) => signed(grouped(decimals)),
            Self::PercentChange(decimals) => signed(format!("{}{percent}", digits(decimals))),
        }
    }
}

/// The decimals that a value needs, as fields show it: hundreds of what is counted are read whole.
fn decimals(unit: Unit, value: f64) -> u8 {
    if unit.is_count() && value.abs() >= 100.0 {
        return 0;
    }
    let seen = if unit.is_share() { value * 100.0 } else { value };
    let fits = |decimals: &u8| {
        let scale = [1.0, 10.0].get(usize::from(*decimals)).copied().unwrap_or(100.0);
        (seen * scale - libm::round(seen * scale)).abs() < 1e-6
    };
    (0..unit.decimals()).find(fits).unwrap_or_else(|| unit.decimals())
}

/// The number of a look among those of the file.
pub(super) fn number(look: Look) -> usize {
    let place = |at: Option<usize>| at.unwrap_or_default();
    let (role, form) = look;
    let role = place(ROLES.iter().position(|other| *other == role));
    role * FORMS.len() + place(FORMS.iter().position(|other| *other == form))
}

/// The part of the file that lists the looks.
pub(super) fn styles(lang: Lang) -> String {
    let forms = FORMS.iter().enumerate().map(|(place, form)| {
        let code = super::xml::escaped(&form.code(lang));
        format!("<numFmt numFmtId=\"{}\" formatCode=\"{code}\"/>", FIRST_FORM + place)
    });
    let forms: String = forms.collect();
    let looks: String = ROLES
        .iter()
        .flat_map(|role| FORMS.iter().enumerate().map(|(place, form)| look(*role, *form, place)))
        .collect();
    let count = ROLES.len() * FORMS.len();
    let font = |bold: &str, size: &str, colour: &str| {
        format!(
            "<font>{bold}<sz val=\"{size}\"/><color rgb=\"FF{colour}\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
        )
    };
    let fonts = [
        font("", "11", "1B1F24"),
        font("<b/>", "11", "1B1F24"),
        font("<b/>", "16", "1B1F24"),
        font("<b/>", "13", "1B1F24"),
        font("<i/>", "10", "57606A"),
    ];
    let (fonts, edges) = (fonts.concat(), "<left/><right/>");
    let line =
        |place: &str, style: &str| format!("<{place} style=\"{style}\"><color rgb=\"FF8C959F\"/></{place}>");
    let (below, above) = (line("bottom", "medium"), line("top", "thin"));
    let faint = "<bottom style=\"hair\"><color rgb=\"FFC8CDD3\"/></bottom>";
    format!(
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
         <numFmts count=\"{forms_count}\">{forms}</numFmts><fonts count=\"5\">{fonts}</fonts>\
         <fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>\
         <fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE8ECF1\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>\
         <borders count=\"4\"><border>{edges}<top/><bottom/><diagonal/></border><border>{edges}<top/>{below}<diagonal/></border>\
         <border>{edges}{above}<bottom/><diagonal/></border><border>{edges}<top/>{faint}<diagonal/></border></borders>\
         <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
         <cellXfs count=\"{count}\">{looks}</cellXfs>\
         <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>",
        forms_count = FORMS.len(),
    )
}

fn look(role: Role, form: Form, place: usize) -> String {
    let (font, fill, border) = match role {
        Role::Body => (0, 0, 3),
        Role::Head => (1, 2, 1),
        Role::Label => (1, 0, 3),
        Role::Total => (1, 0, 2),
        Role::Title => (2, 0, 0),
        Role::Answer => (3, 0, 0),
        Role::Sentence => (0, 0, 0),
        Role::Note => (4, 0, 0),
    };
    let side = match form {
        // What a row is called begins on the left, be it a year; texts keep off the numbers before them.
        _ if role == Role::Label => "left\" indent=\"1",
        Form::Text | Form::Day => "left\" indent=\"1",
        Form::Year | Form::Plain(_) | Form::Percent(_) | Form::Change(_) | Form::PercentChange(_) => "right",
    };
    let (wrap, high) = match role {
        Role::Title => ("", "center"),
        Role::Head => (" wrapText=\"1\"", "center"),
        Role::Body | Role::Label | Role::Total | Role::Answer | Role::Sentence | Role::Note => {
            (" wrapText=\"1\"", "top")
        }
    };
    format!(
        "<xf numFmtId=\"{}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"{side}\" vertical=\"{high}\"{wrap}/></xf>",
        FIRST_FORM + place,
    )
}
