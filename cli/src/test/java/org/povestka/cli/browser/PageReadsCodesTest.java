package org.povestka.cli.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;

/// A code that the page has drawn, photographed and given to another page.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageReadsCodesTest {

    private static final float NINTH = 1 / 9f;

    @TempDir
    private static Path folder;

    private OpenPage page;
    private BufferedImage code;

    @BeforeAll
    void draw() throws IOException {
        page = new OpenPage(folder);
        page.anew();
        page.browser().manage().window().setSize(new Dimension(700, 1200));
        page.enterDates();
        page.touch("choose:code=shown");
        byte[] picture = page.browser()
                .findElement(By.cssSelector("svg.code"))
                .getScreenshotAs(OutputType.BYTES);
        code = ImageIO.read(new ByteArrayInputStream(picture));
    }

    @AfterAll
    void stop() {
        page.close();
    }

    @BeforeEach
    void open() {
        page.anew();
    }

    @Test
    void it_is_read_and_answered() throws IOException {
        show(pen -> pen.drawImage(code, 60, 60, null));
        assertThat(page.text()).contains("3 марта 2026", "20 марта 2026", "Выезд запрещён");
    }

    @Test
    void it_is_read_askew_and_out_of_focus() throws IOException {
        float[] mean = new float[9];
        Arrays.fill(mean, NINTH);
        BufferedImage blurred = new ConvolveOp(new Kernel(3, 3, mean)).filter(code, null);
        show(pen -> {
            pen.rotate(0.35, 400, 400);
            pen.drawImage(blurred, 160, 160, null);
        });
        assertThat(page.text()).contains("3 марта 2026", "20 марта 2026");
    }

    @Test
    void a_damaged_one_says_so_and_changes_nothing() throws IOException {
        page.set("fact.0.on", "2026-05-05");
        page.set("fact.0.appear", "2026-05-20");
        show(pen -> {
            pen.drawImage(code, 60, 60, null);
            pen.setColor(Color.WHITE);
            pen.fillRect(60, 60 + code.getHeight() * 2 / 5, code.getWidth(), code.getHeight() / 5);
        });
        assertThat(page.saidOf("scan-photo")).isNotBlank();
        assertThat(page.field("fact.0.on").getDomProperty("value")).isEqualTo("2026-05-05");
        assertThat(page.text()).contains("5 мая 2026").doesNotContain("3 марта 2026");
    }

    private void show(Consumer<Graphics2D> drawn) throws IOException {
        BufferedImage photo = new BufferedImage(800, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        pen.setColor(new Color(0xE8E6E0));
        pen.fillRect(0, 0, 800, 800);
        drawn.accept(pen);
        pen.dispose();
        Path file = folder.resolve("photo.png");
        ImageIO.write(photo, "png", file.toFile());
        Object before = page.run("return document.getElementById('page').textContent;");
        page.unfold();
        page.give("scan-photo", file);
        new WebDriverWait(page.browser(), Duration.ofSeconds(20))
                .until(browser -> !before.equals(
                        page.run("return document.getElementById('page').textContent;")));
    }
}
