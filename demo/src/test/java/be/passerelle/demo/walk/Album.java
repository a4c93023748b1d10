// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import be.passerelle.law.language.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// The screenshots of a walk, one sentence for each. They go to `target/walk/album`, and to `docs/walk` when the tests
/// run with `-Dpasserelle.updateWalk=true`.
final class Album {

    /// A picture of a step.
    ///
    /// @param step its name, also the key of its sentence
    record Picture(String step, byte[] png) {}

    private final Walk walk;
    private final Language language;
    private final Map<Chapter, List<Picture>> chapters = new EnumMap<>(Chapter.class);

    /// @param language the language of the pages
    Album(Walk walk, Language language) {
        this.walk = walk;
        this.language = language;
        for (Chapter chapter : Chapter.values()) {
            if (chapter.walk() == walk) {
                chapters.put(chapter, new ArrayList<>());
            }
        }
    }

    void keep(Chapter chapter, String step, byte[] png) {
        Objects.requireNonNull(chapters.get(chapter)).add(new Picture(step, png));
    }

    /// Whether the pictures go to the repository, and so have to be small.
    private static boolean isKept() {
        return Boolean.getBoolean("passerelle.updateWalk");
    }

    /// Where the album is written.
    private Path place() {
        return folder().resolve(walk.folder());
    }

    /// Where all albums are written.
    static Path folder() {
        return isKept()
                ? Path.of(System.getProperty("passerelle.root", "..")).resolve("docs/walk")
                : Path.of("target/walk/album");
    }

    /// Writes the pictures, numbered in the order of the chapters, and the page that tells the walk with those of
    /// every language.
    void write() {
        try {
            Path folder = Files.createDirectories(place().resolve(language.code()));
            Map<String, byte[]> earlier = takeAway(folder);
            int number = 1;
            for (List<Picture> chapter : chapters.values()) {
                for (Picture picture : chapter) {
                    Path file = folder.resolve(fileName(number++, picture.step()));
                    Files.write(file, isKept() ? small(picture, earlier) : picture.png());
                }
            }
            Files.writeString(place().resolve("README.md"), page());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The pictures that were there, by their step.
    private static Map<String, byte[]> takeAway(Path folder) throws IOException {
        Map<String, byte[]> earlier = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(p -> p.toString().endsWith(".png")).toList()) {
                String name = each.getFileName().toString();
                earlier.put(name.replaceFirst("^[0-9]+-", "").replaceFirst("[.]png$", ""), Files.readAllBytes(each));
                Files.delete(each);
            }
        }
        return earlier;
    }

    /// The picture with few colours; the earlier one where the eye sees no difference, so that the repository does not
    /// grow with every walk.
    private static byte[] small(Picture picture, Map<String, byte[]> earlier) throws IOException {
        BufferedImage screen = Palette.read(picture.png());
        byte[] before = earlier.get(picture.step());
        if (before != null && Palette.looksTheSame(Palette.read(before), screen)) {
            return before;
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(Palette.reduce(screen), "png", png);
        return png.toByteArray();
    }

    private static String fileName(int number, String step) {
        return "%02d-%s.png".formatted(number, step);
    }

    private String page() {
        StringBuilder page = new StringBuilder(8192);
        page.append(walk.introduction());
        int number = 1;
        for (Map.Entry<Chapter, List<Picture>> chapter : chapters.entrySet()) {
            page.append("\n## ").append(chapter.getKey().title()).append('\n');
            for (Picture picture : chapter.getValue()) {
                page.append("\n### ")
                        .append(number)
                        .append(". ")
                        .append(sentence(picture, Language.EN))
                        .append("\n");
                for (Language each : List.of(Language.FR, Language.NL)) {
                    String file = each.code() + "/" + fileName(number, picture.step());
                    page.append("\n*")
                            .append(sentence(picture, each))
                            .append("*\n\n![")
                            .append(sentence(picture, each))
                            .append("](")
                            .append(file)
                            .append(")\n");
                }
                number++;
            }
        }
        return page.toString();
    }

    private static String sentence(Picture picture, Language language) {
        return Told.sentence(picture.step(), language);
    }
}
