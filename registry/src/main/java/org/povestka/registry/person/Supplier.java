package org.povestka.registry.person;

/// Who sends what he knows of people to the register (law note, section 2b).
public enum Supplier {
    /// The Interior Ministry: identity, address, driving licence.
    INTERIOR("interior"),
    /// The tax service: taxpayer number, income, employer.
    TAX("tax"),
    /// The social fund: pension, disability.
    SOCIAL_FUND("social-fund"),
    /// Hospitals and clinics: health.
    HEALTH("health"),
    /// Schools and universities: study.
    EDUCATION("education"),
    /// Employers: work.
    EMPLOYER("employer"),
    /// Courts: convictions, custody.
    COURT("court"),
    /// Election commissions: residence.
    ELECTIONS("elections"),
    /// The digital ministry: the portal account.
    DIGITAL("digital"),
    /// The civil registry: marriages, children, deaths.
    CIVIL_REGISTRY("civil-registry"),
    /// The person himself, whose correction was granted.
    PERSON("person");

    private final String word;

    Supplier(String word) {
        this.word = word;
    }

    /// The word for it in the journal.
    ///
    /// @return such as `social-fund`
    public String word() {
        return word;
    }
}
