package org.povestka.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Surroundings;
import org.povestka.cli.terminal.Surroundings.Screen;
import org.povestka.cli.terminal.Terminal;

/// The entry: the only place that reads the clock, the environment and the streams
/// of the process.
public final class Main {

    private Main() {}

    /// Runs one command line and ends the process with its exit code.
    ///
    /// @param words the words after the name of the program
    public static void main(String[] words) {
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            fault.printStackTrace();
            Runtime.getRuntime().halt(ExitCode.MACHINE_FAILED.number());
        });
        Terminal terminal = new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                new Surroundings(
                        System.getenv(),
                        screen(),
                        LocalDate.now(ZoneId.systemDefault()),
                        InstantSource.system()));
        // exit would first ask the machine's logging, which costs a tenth of a short run.
        Runtime.getRuntime().halt(Door.open(List.of(words), terminal).number());
    }

    private static Screen screen() {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> Screen.TERMINAL)
                .orElse(Screen.ELSEWHERE);
    }
}
