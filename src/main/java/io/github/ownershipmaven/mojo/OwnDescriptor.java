package io.github.ownershipmaven.mojo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What our own {@code plugin.xml} says of the goal {@code check}, for when Maven runs another plugin and has not read it.
 * It is read by hand: the reader that Maven 4 offers to plugins breaks off at files of more than a few thousand characters.
 *
 * @param plugin this plugin
 * @param check the goal, as far as its parameters go
 */
record OwnDescriptor(Plugin plugin, MojoDescriptor check) {

    private static final String FILE = "META-INF/maven/plugin.xml";
    private static final String US = "ownership-maven-plugin";

    /**
     * Reads the descriptor.
     *
     * @throws MojoExecutionException if the jar is not as we built it
     */
    static OwnDescriptor read() throws MojoExecutionException {
        ClassLoader ours = OwnDescriptor.class.getClassLoader();
        try {
            for (URL url : Collections.list(ours.getResources(FILE))) {
                Element root = root(url);
                if (US.equals(text(root, "artifactId"))) {
                    return new OwnDescriptor(plugin(root), check(root, ours));
                }
            }
            throw new IOException("no " + FILE + " of " + US);
        } catch (IOException | ParserConfigurationException | SAXException | DuplicateParameterException e) {
            throw new MojoExecutionException("the jar of " + US + " is damaged; fetch it anew", e);
        }
    }

    private static Element root(URL url) throws IOException, ParserConfigurationException, SAXException {
        try (InputStream in = url.openStream()) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        }
    }

    private static Plugin plugin(Element root) {
        Plugin plugin = new Plugin();
        plugin.setGroupId(text(root, "groupId"));
        plugin.setArtifactId(text(root, "artifactId"));
        plugin.setVersion(text(root, "version"));
        return plugin;
    }

    private static MojoDescriptor check(Element root, ClassLoader realm)
            throws DuplicateParameterException, IOException {
        for (Element mojo : children(root, "mojos")) {
            if ("check".equals(text(mojo, "goal"))) {
                MojoDescriptor check = new MojoDescriptor();
                check.setGoal("check");
                check.setRealm((ClassRealm) realm);
                DefaultPlexusConfiguration defaults = new DefaultPlexusConfiguration("configuration");
                children(mojo, "configuration").forEach(value -> defaults.addChild(configuration(value)));
                check.setMojoConfiguration(defaults);
                for (Element parameter : children(mojo, "parameters")) {
                    check.addParameter(parameter(parameter, defaults));
                }
                return check;
            }
        }
        throw new IOException("no goal 'check' in " + FILE);
    }

    private static Parameter parameter(Element written, DefaultPlexusConfiguration defaults) {
        Parameter parameter = new Parameter();
        parameter.setName(text(written, "name"));
        parameter.setEditable(!"false".equals(text(written, "editable")));
        parameter.setExpression(defaults.getChild(parameter.getName()).getValue(null));
        return parameter;
    }

    private static DefaultPlexusConfiguration configuration(Element written) {
        DefaultPlexusConfiguration value = new DefaultPlexusConfiguration(written.getTagName());
        value.setValue(written.getTextContent().isEmpty() ? null : written.getTextContent());
        if (written.hasAttribute("default-value")) {
            value.setAttribute("default-value", written.getAttribute("default-value"));
        }
        return value;
    }

    private static String text(Element parent, String name) {
        return child(parent, name).map(Element::getTextContent).orElse("");
    }

    private static List<Element> children(Element parent, String name) {
        return child(parent, name).map(OwnDescriptor::children).orElse(List.of());
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
