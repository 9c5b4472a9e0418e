package org.povestka.server.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.deed.Role;
import org.povestka.server.login.Member;
import org.povestka.server.login.Members;
import org.povestka.server.screen.Screens;
import org.povestka.server.screen.TwinWords;
import org.povestka.server.screen.View;

/// Everybody who may log in, for the trainer: he makes accounts, hands out codes that are good
/// once, and removes accounts. He never learns a password.
///
/// @param view who looks at what
/// @param members everybody
public record MembersScreen(View view, List<Members.Listed> members) {

    /// Copies the list.
    public MembersScreen {
        members = List.copyOf(members);
    }

    /// Somebody who has just been invited.
    ///
    /// @param member who
    /// @param code the code, shown this once
    public record Invited(Member member, String code) {}

    /// The page.
    ///
    /// @param invited who has just been invited
    /// @param wrong the key of what was wrong with the last form; empty where nothing was
    /// @return the page
    public String page(List<Invited> invited, String wrong) {
        TwinWords words = view.words();
        List<Node> content = new ArrayList<>();
        content.add(Element.of("p", words.say("members.lead")));
        if (!wrong.isEmpty()) {
            content.add(Element.of("p", words.say("members.wrong." + wrong))
                    .with("role", "alert")
                    .styled("said"));
        }
        if (!invited.isEmpty()) {
            content.add(Element.of("h2", words.say("members.codes")));
            content.add(Element.of("p", words.say("members.codes.lead")));
            content.add(Element.of("table", codes(words, invited)));
        }
        content.add(Element.of("h2", words.say("members.new")));
        content.add(Fields.of("/members")
                .field("text", "name", words.say("members.name"), "off")
                .choice("role", words.say("members.role"), roles(words))
                .optional("text", "person", words.say("members.person"))
                .field("number", "count", words.say("members.count"), "off")
                .button(words.say("members.make")));
        content.add(Element.of("h2", words.say("members.all")));
        content.add(Element.of("table", rows(words)));
        return Screens.page(view, words.say("room.members"), content);
    }

    private static List<Element> codes(TwinWords words, List<Invited> invited) {
        List<Element> rows = new ArrayList<>();
        rows.add(head(words, List.of("login.name", "members.role", "welcome.code")));
        for (Invited one : invited) {
            rows.add(Element.of(
                    "tr",
                    Element.of("td", one.member().name()),
                    Element.of("td", words.say("role." + one.member().role().word())),
                    Element.of("td", Element.of("code", one.code()))));
        }
        return rows;
    }

    private List<Element> rows(TwinWords words) {
        List<Element> rows = new ArrayList<>();
        rows.add(head(
                words,
                List.of(
                        "login.name",
                        "members.role",
                        "column.number",
                        "members.state",
                        "members.do")));
        for (Members.Listed listed : members) {
            rows.add(row(words, listed));
        }
        return rows;
    }

    private static Element row(TwinWords words, Members.Listed listed) {
        Member member = listed.member();
        return Element.of(
                "tr",
                List.of(
                        Element.of("td", member.name()),
                        Element.of("td", words.say("role." + member.role().word())),
                        Element.of("td", member.person().map(words::number).orElse("–")),
                        Element.of(
                                "td",
                                words.say(listed.came() ? "members.came" : "members.invited")),
                        Element.of(
                                "td",
                                act(member, "invite", words.say("members.again", member.name())),
                                act(
                                        member,
                                        "remove",
                                        words.say("members.remove", member.name())))));
    }

    private static Element act(Member member, String what, String label) {
        return Fields.of("/members/" + what).hidden("name", member.name()).button(label);
    }

    private static Element head(TwinWords words, List<String> keys) {
        return Element.of(
                "tr",
                keys.stream()
                        .map(key -> Element.of("th", words.say(key)).with("scope", "col"))
                        .toList());
    }

    private static List<Element> roles(TwinWords words) {
        return Stream.of(Role.values())
                .sorted(Comparator.comparing(role -> role == Role.TRAINER))
                .map(role -> Element.of("option", words.say("role." + role.word()))
                        .with("value", role.word()))
                .toList();
    }
}
