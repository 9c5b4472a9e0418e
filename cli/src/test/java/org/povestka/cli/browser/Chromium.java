package org.povestka.cli.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// Debian's Chromium without a network, and what it asked for.
final class Chromium {

    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> DRIVERS =
            List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");

    private Chromium() {}

    /// A browser that is offline, that finds no name, and that writes down what it asks for.
    static ChromeDriver withoutNetwork() {
        ChromeOptions options = options();
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriver browser = started(options);
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        true,
                        "latency",
                        0,
                        "downloadThroughput",
                        -1,
                        "uploadThroughput",
                        -1));
        return browser;
    }

    /// A browser that finds no name and writes nothing down: one that does keeps a copy of every
    /// file it reads, which takes as long as a quarter of opening the page.
    static ChromeDriver asAReaderHasIt() {
        return started(options());
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(found(BROWSERS));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND");
        return options;
    }

    private static ChromeDriver started(ChromeOptions options) {
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(found(DRIVERS)))
                        .build(),
                options);
    }

    /// The addresses that were asked for since the last call, the page's own file
    /// left out.
    static List<String> asked(ChromeDriver browser, Path page) {
        return browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message ->
                        message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .filter(address -> !address.equals(page.toUri().toString()))
                .filter(address -> !address.startsWith("data:") && !address.startsWith("blob:"))
                .toList();
    }

    private static String found(List<String> places) {
        return places.stream()
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium and its driver are missing;"
                        + " Debian, Ubuntu: apt install chromium chromium-driver"));
    }
}
