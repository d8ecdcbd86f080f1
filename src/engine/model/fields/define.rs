//! The macro behind the table of the scenario's numbers: the rows as values, and how a row's place is read and written.
//!
//! It writes accessors and nothing else: every other use of a row is plain code that reads [`super::FIELDS`].

/// Where a row's place lies, if it lies in the asked part: a scenario as a whole, or one of its segments.
macro_rules! slot {
    (Scenario $whole:ident Scenario $pattern:tt $shape:ident $number:ident) => {
        slot!(@found Scenario $whole $pattern $shape $number)
    };
    (Segment $part:ident Segment $pattern:tt $shape:ident $number:ident) => {
        slot!(@found Segment $part $pattern $shape $number)
    };
    (Scenario $whole:ident Segment $pattern:tt $shape:ident $number:ident) => {{
        let _ = $whole;
        None
    }};
    (Segment $part:ident Scenario $pattern:tt $shape:ident $number:ident) => {{
        let _ = $part;
        None
    }};
    (@found $root:ident $part:ident $pattern:tt $shape:ident $number:ident) => {
        match $part {
            $root $pattern => Some(Slot::$shape($number)),
            // The part that the number belongs to is switched off.
            _ => None,
        }
    };
}

/// Writes [`super::LEVERS`], [`super::FIELDS`] and the accessors of the rows.
///
/// The row
///
/// ```text
/// Clausable {
///     place: Number(clausable) in Segment { clauses: Clauses::Funnel(Funnel { clausable, .. }), .. },
///     path: "segments[].clauses.funnel.clausable", link: "clausable", unit: Share, bounds: SHARE,
///     kind: Assumption, section: Clauses, first: true, known: Assumed,
///     slider: Span(0.0, 1.0), step: 0.01, ambitious: AsIs, range: Relative(-0.2, 0.2),
/// }
/// ```
///
/// becomes one entry of `LEVERS` and one of `FIELDS` that repeat its columns, the arm
///
/// ```text
/// LeverId::Clausable => match segment {
///     Segment { clauses: Clauses::Funnel(Funnel { clausable, .. }), .. } => Some(Slot::Number(clausable)),
///     _ => None,
/// },
/// ```
///
/// of `segment_lever` and of `segment_lever_mut` (the same pattern serves both: what it binds borrows as the segment
/// does), and the arm `LeverId::Clausable => None` of `lever` and of `lever_mut`, which look in the scenario outside of
/// its segments. Rows of `others` become the same of [`super::OtherId`], on plain numbers.
macro_rules! fields {
    (
        levers { $($lever:ident {
            place: $shape:ident($number:ident) in $root:ident $pattern:tt,
            path: $path:literal, link: $link:literal, unit: $unit:ident, bounds: $bounds:expr,
            kind: $kind:ident, section: $section:ident, first: $first:literal, known: $known:ident,
            slider: $slider:expr, step: $step:expr, ambitious: $ambitious:expr, range: $range:expr,
        })+ }
        others { $($other:ident {
            place: $other_shape:ident($other_number:ident) in $other_root:ident $other_pattern:tt,
            path: $other_path:literal, link: $other_link:literal, unit: $other_unit:ident, bounds: $other_bounds:expr,
        })+ }
    ) => {
        /// Every lever, in the order of [`LeverId`] (docs/model.md, “Levers”).
        pub static LEVERS: [Lever; LeverId::COUNT] = [$(Lever {
            id: LeverId::$lever,
            key: $link,
            kind: Kind::$kind,
            section: Section::$section,
            unit: Unit::$unit,
            slider: $slider,
            step: $step,
            ambitious: $ambitious,
            spread: $range,
            first: $first,
            known: Status::$known,
        }),+];

        /// Every number of a scenario: the levers in their order, then the others.
        pub static FIELDS: [Field; LeverId::COUNT + OtherId::COUNT] = [
            $(Field::new(
                FieldId::Lever(LeverId::$lever), FieldKind::$shape, $path, $link, Unit::$unit, $bounds
            ),)+
            $(Field::new(
                FieldId::Other(OtherId::$other), FieldKind::$other_shape, $other_path, $other_link, Unit::$other_unit,
                $other_bounds
            ),)+
        ];

        /// A lever's place outside of segments, if the scenario has it.
        #[allow(unreachable_patterns, reason = "a number that every scenario has is always found")]
        #[inline]
        pub(in crate::model) fn lever<N>(scenario: &Scenario<N>, lever: LeverId) -> Option<Read<'_, N>> {
            match lever { $(LeverId::$lever => slot!(Scenario scenario $root $pattern $shape $number),)+ }
        }

        /// The same, to be written.
        #[allow(unreachable_patterns, reason = "a number that every scenario has is always found")]
        #[inline]
        pub(in crate::model) fn lever_mut<N>(scenario: &mut Scenario<N>, lever: LeverId) -> Option<Written<'_, N>> {
            match lever { $(LeverId::$lever => slot!(Scenario scenario $root $pattern $shape $number),)+ }
        }

        /// A lever's place in a segment, if the segment has that part.
        #[allow(unreachable_patterns, reason = "a number that every scenario has is always found")]
        #[inline]
        pub(in crate::model) fn segment_lever<N>(segment: &Segment<N>, lever: LeverId) -> Option<Read<'_, N>> {
            match lever { $(LeverId::$lever => slot!(Segment segment $root $pattern $shape $number),)+ }
        }

        /// The same, to be written.
        #[allow(unreachable_patterns, reason = "a number that every scenario has is always found")]
        #[inline]
        pub(in crate::model) fn segment_lever_mut<N>(segment: &mut Segment<N>, lever: LeverId) -> Option<Written<'_, N>> {
            match lever { $(LeverId::$lever => slot!(Segment segment $root $pattern $shape $number),)+ }
        }

        #[allow(unreachable_patterns, reason = "a number that every scenario has is always found")]
        pub(super) fn other(scenario: &Scenario, other: OtherId) -> Option<Read<'_>> {
            match other {
                $(OtherId::$other => slot!(Scenario scenario $other_root $other_pattern $other_shape $other_number),)+
            }
        }

        #[allow(unreachable_patterns, reason = "a number that every scenario has is always found")]
        pub(super) fn other_mut(scenario: &mut Scenario, other: OtherId) -> Option<Written<'_>> {
            match other {
                $(OtherId::$other => slot!(Scenario scenario $other_root $other_pattern $other_shape $other_number),)+
            }
        }

        #[allow(unreachable_patterns, reason = "a number that every scenario has is always found")]
        pub(super) fn segment_other(segment: &Segment<f64>, other: OtherId) -> Option<Read<'_>> {
            match other {
                $(OtherId::$other => slot!(Segment segment $other_root $other_pattern $other_shape $other_number),)+
            }
        }

        #[allow(unreachable_patterns, reason = "a number that every scenario has is always found")]
        pub(super) fn segment_other_mut(segment: &mut Segment<f64>, other: OtherId) -> Option<Written<'_>> {
            match other {
                $(OtherId::$other => slot!(Segment segment $other_root $other_pattern $other_shape $other_number),)+
            }
        }
    };
}

pub(super) use {fields, slot};
