// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law;

import be.passerelle.law.file.LawFiles;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The law as this version of the platform ships it: all parameter files.
public final class LawInForce {

    private static final String FOLDER = "parameters";

    private LawInForce() {}

    /// The law as shipped; the files are read once. Its version is the date written in `parameters/version.txt` and
    /// the first eight digits of a digest of the files, so that no change of a value keeps the name of the version.
    ///
    /// @throws be.passerelle.law.file.LawFileException when a file cannot be taken as it is
    public static Law read() {
        return Shipped.LAW;
    }

    private static Law readFiles() {
        MessageDigest digest = sha256();
        List<Parameter<?>> parameters = new ArrayList<>();
        for (String path : LawFiles.index(FOLDER)) {
            String content = LawFiles.read(FOLDER + "/" + path + ".yaml");
            digest.update(content.getBytes(StandardCharsets.UTF_8));
            parameters.add(ParameterReader.read(path, content));
        }
        String date = LawFiles.read(FOLDER + "/version.txt").strip();
        return Law.of(date + "-" + HexFormat.of().formatHex(digest.digest(), 0, 4), parameters);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static final class Shipped {
        static final Law LAW = readFiles();
    }
}
