package org.povestka.cli.terminal;

/// How a command ended, as the shell sees it.
public enum ExitCode {
    /// Done.
    DONE(0),
    /// Something was found: a page that is not this one.
    FINDINGS(1),
    /// The caller's input is wrong; everything wrong with it was said and nothing was
    /// written.
    WRONG_INPUT(2),
    /// The machine failed: a file could not be read or written.
    MACHINE_FAILED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /// The number given to the shell.
    public int number() {
        return number;
    }
}
