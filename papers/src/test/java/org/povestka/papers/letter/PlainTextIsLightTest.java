package org.povestka.papers.letter;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextIsLightTest {
    @Test
    void a_letter_in_plain_text_loads_no_pdf_library()
            throws IOException, ReflectiveOperationException {
        URL[] rooms = {here(LetterText.class)};
        try (URLClassLoader alone =
                new URLClassLoader(rooms, ClassLoader.getPlatformClassLoader())) {
            assertThat(text(alone)).contains("ЗАЯВЛЕНИЕ");
        }
    }

    private static String text(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> languages = loader.loadClass("org.povestka.papers.Language");
        Class<?> letters = loader.loadClass(Letter.class.getName());
        Class<?> facts = loader.loadClass(LetterFacts.class.getName());
        Object russian = languages.getMethod("of", String.class).invoke(null, "ru");
        Object excuse = letters.getMethod("of", String.class).invoke(null, "excuse");
        Object blank = facts.getMethod("empty", languages).invoke(null, russian);
        try {
            return (String) loader.loadClass(LetterText.class.getName())
                    .getMethod("of", letters, facts)
                    .invoke(null, excuse, blank);
        } catch (InvocationTargetException e) {
            throw new AssertionError(
                    "plain text asked for more than this room's classes", e.getCause());
        }
    }

    private static URL here(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
