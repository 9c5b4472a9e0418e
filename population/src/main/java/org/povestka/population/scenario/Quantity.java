package org.povestka.population.scenario;

import org.povestka.registry.fault.Fault;
import org.povestka.registry.receiver.Receiver;

/// Everything a scenario assumes, by its path in the file; nothing is assumed anywhere
/// else.
public enum Quantity {
    /// How many men the country has on the first day.
    MEN("people.men", Shape.COUNT),
    /// How they are spread over ages.
    AGES("people.ages", Shape.WEIGHT_BY_AGE),
    /// How they are spread over regions.
    REGIONS("people.regions", Shape.WEIGHT_BY_REGION),
    /// The share of exempt men at each age.
    EXEMPT("people.exempt", Shape.SHARE_BY_AGE),
    /// The share of men in the reserve at each age.
    RESERVISTS("people.reservists", Shape.SHARE_BY_AGE),
    /// The share of deferred men at each age.
    DEFERRED("people.deferred", Shape.SHARE_BY_AGE),
    /// The full years left of a deferment on the first day.
    DEFERMENT_YEARS("people.deferment-years", Shape.SPREAD),
    /// The share at each age of deferred men who study.
    STUDYING_DEFERRED("people.studying-deferred", Shape.SHARE_BY_AGE),
    /// The share at each age of all other men who study.
    STUDYING_OTHERS("people.studying-others", Shape.SHARE_BY_AGE),
    /// The share at each age of men who work, of those who do not study.
    WORKING("people.working", Shape.SHARE_BY_AGE),
    /// The share of men with a portal account.
    ACCOUNTS("people.accounts", Shape.SHARE),
    /// The share of men who travel abroad.
    TRAVELLERS("people.travellers", Shape.SHARE),
    /// The journeys abroad of such a man in a year.
    JOURNEYS("people.journeys", Shape.SPREAD),

    /// The summonses in a year to a man whom the register shows liable.
    SUMMONSES("issuing.summonses", Shape.SPREAD),
    /// The months in which they are placed.
    MONTHS("issuing.months", Shape.SPREAD),
    /// The days from placing to the appearance date.
    LEAD_DAYS("issuing.lead-days", Shape.SPREAD),
    /// The share of its summonses that a region places; a region not named places all.
    PLACED_BY_REGION("issuing.placed-by-region", Shape.SHARE_BY_REGION),
    /// The regions that send no paper.
    ELECTRONIC_ONLY("issuing.electronic-only", Shape.REGIONS),

    /// The hour at which the notice appears, and with it the decision.
    NOTICE_HOUR("notice.hour", Shape.SPREAD),
    /// The days until the notice is read.
    READING_DAYS("notice.reading-days", Shape.SPREAD),
    /// The days until the paper reaches a man at a good address.
    PAPER_DAYS("notice.paper-days", Shape.SPREAD),
    /// The share of papers handed over rather than mailed.
    PAPER_BY_HAND("notice.paper-by-hand", Shape.SHARE),
    /// The share of papers sent to the place of work or study, of men who have one.
    AT_WORK("notice.at-work", Shape.SHARE),
    /// The days until such a paper is handed over there.
    AT_WORK_DAYS("notice.at-work-days", Shape.SPREAD),
    /// The share of men whom a reminder reaches, where the law has one.
    REMINDER_REACH("notice.reminder-reach", Shape.SHARE),

    /// The share of men who come on the day once they know.
    COMES("behaviour.comes", Shape.SHARE),
    /// The share who come late.
    COMES_LATE("behaviour.comes-late", Shape.SHARE),
    /// The share who have an excuse.
    EXCUSED("behaviour.excused", Shape.SHARE),
    /// The share who live abroad; whoever is left over ignores the summons.
    ABROAD("behaviour.abroad", Shape.SHARE),
    /// How late the late ones come, in days.
    LATE_DAYS("behaviour.late-days", Shape.SPREAD),
    /// How long an excuse lasts from the appearance date on, in days.
    EXCUSE_DAYS("behaviour.excuse-days", Shape.SPREAD),
    /// The days until an excuse is accepted.
    ACCEPTING_DAYS("behaviour.accepting-days", Shape.SPREAD),
    /// The share of those who would ignore it whom a reminder brings.
    REMINDER_GAIN("behaviour.reminder-gain", Shape.SHARE),
    /// The share of those who would ignore it whom the ban brings, once they know of it.
    BAN_FEAR("behaviour.ban-fear", Shape.SHARE),
    /// The share of men who give up a journey once they know.
    CANCELS_JOURNEY("behaviour.cancels-journey", Shape.SHARE),
    /// The share of wrongly barred men who complain once they know.
    COMPLAINS("behaviour.complains", Shape.SHARE),
    /// The days until a complaint is decided.
    COMPLAINT_DAYS("behaviour.complaint-days", Shape.SPREAD),
    /// The share of complaints that succeed where the measure is wrong.
    COMPLAINT_SUCCEEDS("behaviour.complaint-succeeds", Shape.SHARE),
    /// The share of men whom nothing reached in time who prove it and have the measures
    /// set aside.
    REBUTS("behaviour.rebuts", Shape.SHARE),

    /// The share of appearances that lead to service, after which no summons follows.
    CALLED_UP("machinery.called-up", Shape.SHARE),
    /// The share of wrong men whom a check before the ban finds; it needs days before the
    /// ban.
    CHECK_FINDS("machinery.check-finds", Shape.SHARE),
    /// The days the office takes to cancel once the reason has gone.
    OFFICE_DAYS("machinery.office-days", Shape.SPREAD),
    /// The days until a complaint brings a lost cancellation.
    LOST_DAYS("machinery.lost-days", Shape.SPREAD),
    /// The hours until a ban reaches the border.
    BORDER_IN("machinery.border-in-hours", Shape.SPREAD),
    /// The days until a cancellation reaches the border.
    BORDER_OUT("machinery.border-out-days", Shape.SPREAD),
    /// The days until the tax service has a measure.
    TAX_SERVICE_IN("machinery.tax-service-in-days", Shape.SPREAD),
    /// The days until the tax service drops it.
    TAX_SERVICE_OUT("machinery.tax-service-out-days", Shape.SPREAD),
    /// The days until the land register has a measure.
    LAND_REGISTER_IN("machinery.land-register-in-days", Shape.SPREAD),
    /// The days until the land register drops it.
    LAND_REGISTER_OUT("machinery.land-register-out-days", Shape.SPREAD),
    /// The days until the traffic police has a measure.
    TRAFFIC_POLICE_IN("machinery.traffic-police-in-days", Shape.SPREAD),
    /// The days until the traffic police drops it.
    TRAFFIC_POLICE_OUT("machinery.traffic-police-out-days", Shape.SPREAD),
    /// The days until the banks have a measure.
    BANKS_IN("machinery.banks-in-days", Shape.SPREAD),
    /// The days until the banks drop it.
    BANKS_OUT("machinery.banks-out-days", Shape.SPREAD),
    /// The days until the passport offices have a measure.
    PASSPORT_OFFICE_IN("machinery.passport-office-in-days", Shape.SPREAD),
    /// The days until the passport offices drop it.
    PASSPORT_OFFICE_OUT("machinery.passport-office-out-days", Shape.SPREAD),

    /// F-01: the share of exempt men shown liable.
    EXEMPT_SHOWN_LIABLE("faults.exempt-shown-liable", Shape.SHARE),
    /// F-02: the share of deferments missing from the record.
    DEFERMENT_MISSING("faults.deferment-missing", Shape.SHARE),
    /// F-04: the share of stale addresses.
    ADDRESS_STALE("faults.address-stale", Shape.SHARE),
    /// F-08: the share of summonses whose appearance date lies beyond the cap.
    APPEARANCE_TOO_LATE("faults.appearance-too-late", Shape.SHARE),
    /// F-12: the share of cancellations lost on the way to one receiver.
    LIFTING_LOST("faults.lifting-lost", Shape.SHARE),
    /// F-14: the share of ladder measures one receiver does not apply.
    MEASURE_NOT_APPLIED("faults.measure-not-applied", Shape.SHARE),
    /// F-23: the share of men in a year against whom a namesake's measures stand.
    NAMESAKE("faults.namesake", Shape.SHARE),
    /// F-29: the share of men in the reserve shown as conscripts.
    RESERVIST_SHOWN_LIABLE("faults.reservist-shown-liable", Shape.SHARE);

    private final String path;
    private final Shape shape;

    Quantity(String path, Shape shape) {
        this.path = path;
        this.shape = shape;
    }

    /// Where it stands in the file.
    ///
    /// @return the path, such as `people.men`
    public String path() {
        return path;
    }

    /// What its value looks like.
    ///
    /// @return the shape
    public Shape shape() {
        return shape;
    }

    /// The delay of a decision on its way to a receiver; of vehicles a scenario assumes what it
    /// assumes of the traffic police, whose units register them.
    ///
    /// @param receiver the receiver
    /// @return the quantity
    public static Quantity imposing(Receiver receiver) {
        return switch (receiver) {
            case BORDER -> BORDER_IN;
            case TAX_SERVICE -> TAX_SERVICE_IN;
            case LAND_REGISTER -> LAND_REGISTER_IN;
            case TRAFFIC_POLICE, VEHICLE_REGISTER -> TRAFFIC_POLICE_IN;
            case BANKS -> BANKS_IN;
            case PASSPORT_OFFICE -> PASSPORT_OFFICE_IN;
        };
    }

    /// The delay of a cancellation on its way to a receiver.
    ///
    /// @param receiver the receiver
    /// @return the quantity
    public static Quantity lifting(Receiver receiver) {
        return switch (receiver) {
            case BORDER -> BORDER_OUT;
            case TAX_SERVICE -> TAX_SERVICE_OUT;
            case LAND_REGISTER -> LAND_REGISTER_OUT;
            case TRAFFIC_POLICE, VEHICLE_REGISTER -> TRAFFIC_POLICE_OUT;
            case BANKS -> BANKS_OUT;
            case PASSPORT_OFFICE -> PASSPORT_OFFICE_OUT;
        };
    }

    /// How often a fault strikes.
    ///
    /// @param fault one that scenarios have a rate for
    /// @return the quantity of the same name
    public static Quantity rate(Fault fault) {
        return valueOf(fault.name());
    }
}
