//! The members of each proposal.

use super::*;
use serde_json::json;

#[test]
fn each_proposal_has_the_members_of_the_result_file() {
    let estimate = Estimate { value: 2.0, low: 1.5, high: 2.5, range: [1.0, 3.0], n: 40 };
    let own = |value: serde_json::Value| {
        let mut whole = json!({ "value": 2.0, "low": 1.5, "high": 2.5, "range": [1.0, 3.0], "n": 40 });
        if let (Some(whole), Some(own)) = (whole.as_object_mut(), value.as_object()) {
            whole.extend(own.clone());
        }
        whole
    };
    let observed = ObservedYear { rate_awarded: Some(0.25), rate_in_execution: None, reserved: Some(3) };
    for (proposal, wanted) in [
        (Proposal::BaseYear { value: 2024 }, json!({ "id": "base_year", "value": 2024 })),
        (
            Proposal::Contracts { estimate, segments: Some([1, 1, 0]) },
            own(
                json!({ "id": "contracts", "lever": "contracts", "segments": [1, 1, 0], "source": "40 contracts counted" }),
            ),
        ),
        (
            Proposal::Growth { measured: 0.1, estimate },
            own(json!({ "id": "growth", "lever": "growth", "measured": 0.1 })),
        ),
        (
            Proposal::Duration { estimate, segments: None },
            own(json!({ "id": "duration", "lever": "duration", "segments": null })),
        ),
        (
            Proposal::ClauseDuration { clause: estimate, others: estimate },
            own(json!({ "id": "clause_duration", "lever": "clause_duration", "others": own(json!({})) })),
        ),
        (
            Proposal::ClauseRateBase {
                value: 0.25,
                interval: [0.2, 0.3],
                n: 40,
                years: vec![2023, 2024],
                segments: Some([0.25, 0.5, 0.25]),
            },
            json!({
                "id": "clause_rate_base", "path": "segments[].clauses.direct.base", "value": 0.25, "low": 0.2, "high": 0.3,
                "n": 40, "years": [2023, 2024], "segments": [0.25, 0.5, 0.25],
            }),
        ),
        (
            Proposal::ReservedBase { value: 4, interval: [1.0, 10.0], n: 4, years: vec![2024] },
            json!({
                "id": "reserved_base", "path": "reserved.published.base", "value": 4, "low": 1.0, "high": 10.0, "n": 4,
                "years": [2024],
            }),
        ),
        (
            Proposal::Amount(estimate),
            own(json!({ "id": "amount", "lever": "amount", "only_if": "calibrated hours" })),
        ),
        (
            Proposal::HoursPerContract(estimate),
            own(json!({ "id": "hours_per_contract", "lever": "hours_per_contract" })),
        ),
        (
            Proposal::Realisation { value: 0.75, n: 12 },
            json!({ "id": "realisation", "lever": "realisation", "value": 0.75, "n": 12 }),
        ),
        (
            Proposal::YearlyPurchases { value: 36_000.0, year: 2025, n: 4 },
            json!({
                "id": "yearly_purchases", "path": "settings.yearly_purchases", "value": 36000.0, "year": 2025, "n": 4,
            }),
        ),
        (
            Proposal::Observed(BTreeMap::from([(2024, observed)])),
            json!({
                "id": "observed",
                "value": { "2024": { "rate_awarded": 0.25, "rate_in_execution": null, "reserved": 3 } },
            }),
        ),
    ] {
        assert_eq!(serde_json::to_value(&proposal).ok(), Some(wanted));
    }
}
