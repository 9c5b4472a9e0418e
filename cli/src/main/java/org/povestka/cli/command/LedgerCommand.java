package org.povestka.cli.command;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.povestka.cli.argument.Operands;
import org.povestka.cli.argument.Syntax;
import org.povestka.journal.format.CaseFile;
import org.povestka.journal.format.CaseFiles;
import org.povestka.law.history.History;
import org.povestka.papers.browse.LedgerText;
import org.povestka.papers.library.LedgerEntry;
import org.povestka.papers.library.Library;

/// `ledger [ENTRY]`: the reported cases, recomputed.
final class LedgerCommand implements TextCommand {

    @Override
    public Syntax syntax() {
        return new Syntax("ledger", new Operands("entry", 0, 1), OPTIONS);
    }

    @Override
    public Optional<String> text(List<String> operands, Showing showing) {
        if (operands.isEmpty()) {
            return Optional.of(LedgerText.render(LedgerCommand::history, showing.paper()));
        }
        String id = operands.getFirst();
        Optional<String> text = LedgerText.one(id, LedgerCommand::history, showing.paper());
        if (text.isEmpty()) {
            String[] known = Library.ledger().stream().map(LedgerEntry::id).toArray(String[]::new);
            showing.complaints().add("ledger", "no-such-entry", id, known);
        }
        return text;
    }

    /// The facts of an entry, which the house keeps free of flaws.
    private static History history(String facts) {
        byte[] bytes = facts.getBytes(StandardCharsets.UTF_8);
        return switch (CaseFiles.read("ledger.yaml", new ByteArrayInputStream(bytes))) {
            case CaseFile.Case read -> read.history();
            case CaseFile.Flawed flawed ->
                throw new IllegalArgumentException("facts without a flaw: " + flawed);
        };
    }
}
