package org.povestka.cli.argument;

import java.util.Locale;

/// An option of the command line.
public enum Option {
    /// A day asked about.
    ON(Shape.MANY),
    /// The law in force by date, or one named edition.
    LAW(Shape.ONE),
    /// A file with a reform.
    REFORM(Shape.ONE),
    /// An answer to an open question, held fast.
    READING(Shape.MANY),
    /// The moment up to which facts are known.
    KNOWN(Shape.ONE),
    /// A fact that has not happened.
    WHAT_IF(Shape.MANY),
    /// The form of the result.
    FORMAT(Shape.ONE),
    /// A letter instead of the answer.
    LETTER(Shape.ONE),
    /// The scenario that another one is held against.
    AGAINST(Shape.ONE),
    /// How many men are lived.
    PEOPLE(Shape.ONE),
    /// The seed of the world.
    SEED(Shape.ONE),
    /// How many days are lived.
    DAYS(Shape.ONE),
    /// How many threads live them.
    THREADS(Shape.ONE),
    /// What it runs on.
    ENGINE(Shape.ONE),
    /// Which generator draws.
    GENERATOR(Shape.ONE),
    /// Which tables are written.
    TABLES(Shape.ONE),
    /// The number of one man, to be told alone.
    PERSON(Shape.ONE),
    /// The file into which the log of the lives is written.
    LOG(Shape.ONE),
    /// A file that says how a foreign log writes what ours say.
    MAP(Shape.ONE),
    /// Draft such a file.
    SUGGEST(Shape.FLAG),
    /// How a person stands to service of whom a log says nothing.
    CATEGORY(Shape.ONE),
    /// The day by which what was left undone is judged.
    AS_OF(Shape.ONE),
    /// The log is an extract.
    EXTRACT(Shape.FLAG),
    /// The file into which bad lines are set aside.
    LENIENT(Shape.ONE),
    /// The test run against human-rights standards.
    STANDARDS(Shape.FLAG),
    /// A certificate whose sample is judged again.
    RECHECK(Shape.ONE),
    /// In how many worlds a country is lived.
    REPLICATIONS(Shape.ONE),
    /// A number of a scenario, and the values it is tried with.
    SWEEP(Shape.MANY),
    /// Shares are moved until published totals are met.
    CALIBRATE(Shape.FLAG),
    /// The folder of a run that was stopped.
    RESUME(Shape.ONE),
    /// The port to listen on.
    PORT(Shape.ONE),
    /// Where the journal lies.
    DB(Shape.ONE),
    /// The regions whose offices send no paper.
    ELECTRONIC_ONLY(Shape.ONE),
    /// In how many regions notices of enrolment go out on one day.
    WAVES(Shape.ONE),
    /// How often suppliers have something new.
    FEEDS(Shape.ONE),
    /// What passport control looks into.
    BORDER(Shape.ONE),
    /// The file of those who may log in.
    ACCOUNTS(Shape.ONE),
    /// Somebody who gets a new code.
    INVITE(Shape.ONE),
    /// The file that names a provider of OpenID Connect.
    OIDC(Shape.ONE),
    /// The address under which people reach the town.
    ADDRESS(Shape.ONE),
    /// The file into which the server writes about itself.
    LOG_FILE(Shape.ONE),
    /// The language.
    LANG(Shape.ONE),
    /// The file to write to.
    OUT(Shape.ONE),
    /// A page to compare.
    CHECK(Shape.ONE),
    /// The title of the page.
    TITLE(Shape.ONE),
    /// No progress on standard error.
    QUIET(Shape.FLAG),
    /// What the command is for.
    HELP(Shape.FLAG),
    /// Which version this is.
    VERSION(Shape.FLAG);

    private final Shape shape;

    Option(Shape shape) {
        this.shape = shape;
    }

    /// How often an option is given, and with what.
    public enum Shape {
        /// Once, alone.
        FLAG,
        /// Once, with a value.
        ONE,
        /// As often as wanted, each time with a value.
        MANY
    }

    /// How often it is given, and with what.
    public Shape shape() {
        return shape;
    }

    /// The key of its sentences: `what-if`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The option as it is typed: `--what-if`.
    public String typed() {
        return "--" + key();
    }
}
