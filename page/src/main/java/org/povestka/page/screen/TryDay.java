package org.povestka.page.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povestka.law.WhatIf;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.Summons;
import org.povestka.page.form.Button;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.sheet.AnswerBody;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;

/// What would hold if he appeared on another day: a day to drag, and the answer then.
///
/// @param state what was picked
/// @param answered the case as it is
record TryDay(State state, Answered answered) {

    private static final String DAY = "try";
    private static final String SUMMONS = "try-summons";

    /// The part of the screen; nothing where there is no summons to appear for.
    List<Node> parts() {
        if (answered.explanation().summonses().isEmpty()) {
            return List.of();
        }
        Words words = new Words("page", state.language());
        LocalDate day = day();
        String said = Speech.in(state.language()).weekday(day);
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("h2", words.say("try")).with("id", "try-title"));
        parts.add(Element.of("p", words.say("why.try")).styled("why"));
        parts.addAll(whichSummons(words));
        parts.add(Element.of("label", words.say("try.day")).with("for", DAY));
        parts.add(slider(day, said));
        parts.add(Element.of(
                        "p",
                        step(words.say("try.earlier"), day.toEpochDay() - 1),
                        step(words.say("try.later"), day.toEpochDay() + 1))
                .styled("steps-of-day"));
        parts.add(Element.of("output", words.say("try.then", said)).with("for", DAY));
        parts.add(Element.of("div", then(day)).styled("then"));
        return List.of(Element.of("section", parts)
                .with("aria-labelledby", "try-title")
                .styled("trying"));
    }

    private Element slider(LocalDate day, String said) {
        return Element.of("input")
                .with("type", "range")
                .with("id", DAY)
                .with("min", String.valueOf(first().toEpochDay()))
                .with("max", String.valueOf(last().toEpochDay()))
                .with("step", "1")
                .with("value", String.valueOf(day.toEpochDay()))
                .with("aria-valuetext", said)
                .with("data-do", "choose:" + DAY);
    }

    private Element step(String words, long day) {
        Element button = Button.of(words, "choose:" + DAY + "=" + day);
        boolean within = first().toEpochDay() <= day && day <= last().toEpochDay();
        return within ? button : button.with("disabled", "disabled");
    }

    private List<Node> whichSummons(Words words) {
        List<SummonsAnswer> all = answered.explanation().summonses();
        if (all.size() < 2) {
            return List.of();
        }
        List<Node> buttons = new ArrayList<>();
        for (SummonsAnswer one : all) {
            String name = one.summons().id().name();
            Element button =
                    Button.of(words.say("summons.named", name), "choose:" + SUMMONS + "=" + name);
            boolean chosen = one.summons().equals(summons());
            buttons.add(button.with("aria-pressed", String.valueOf(chosen)));
        }
        return List.of(Element.of("p", buttons));
    }

    private List<Node> then(LocalDate day) {
        LocalDate asked = state.asked().isAfter(day) ? state.asked() : day;
        WhatIf supposed = WhatIf.appeared(
                answered.explanation().asked(), summons().id(), day, List.of(asked));
        return AnswerBody.inShort(supposed.answer(), state.language());
    }

    private LocalDate day() {
        String picked = state.choices().of(DAY, "");
        LocalDate day = picked.isEmpty()
                ? summons().placed().appearOn()
                : LocalDate.ofEpochDay(Long.parseLong(picked));
        if (day.isBefore(first())) {
            return first();
        }
        return day.isAfter(last()) ? last() : day;
    }

    private LocalDate first() {
        return summons().placed().on();
    }

    private LocalDate last() {
        LocalDate drawn = answered.days().last();
        return drawn.isBefore(first()) ? first() : drawn;
    }

    private Summons summons() {
        List<SummonsAnswer> all = answered.explanation().summonses();
        String name = state.choices().of(SUMMONS, "");
        return all.stream()
                .map(SummonsAnswer::summons)
                .filter(one -> one.id().name().equals(name))
                .findFirst()
                .orElse(all.getFirst().summons());
    }
}
