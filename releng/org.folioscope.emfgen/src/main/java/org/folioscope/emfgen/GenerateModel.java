// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0
package org.folioscope.emfgen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Runs the EMF code generator outside Eclipse: bundles directory, then the generator models' paths in it. */
public final class GenerateModel {

    public static void main(String[] args) throws Exception {
        Path bundles = Path.of(args[0]).toRealPath();
        try (Stream<Path> children = Files.list(bundles)) {
            children.filter(Files::isDirectory).forEach(dir -> EcorePlugin.getPlatformResourceMap()
                    .put(dir.getFileName().toString(), URI.createURI(dir.toUri().toString())));
        }
        ResourceSet resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);

        for (String path : List.of(args).subList(1, args.length)) {
            generate(resources, path);
        }
    }

    private static void generate(ResourceSet resources, String path) {
        var resource = resources.getResource(URI.createPlatformResourceURI(path, true), true);
        GenModel genModel = (GenModel) resource.getContents().getFirst();
        genModel.reconcile();
        Diagnostic problems = genModel.diagnose();
        if (problems.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(problems.toString());
        }
        genModel.setCanGenerate(true);
        Generator generator = new Generator();
        generator.setInput(genModel);
        generate(generator, genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        generate(generator, genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
    }

    private static void generate(Generator generator, GenModel genModel, Object projectType) {
        Diagnostic result = generator.generate(genModel, projectType, projectType.toString(),
                new BasicMonitor.Printing(System.out));
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(result.toString(), result.getException());
        }
    }
}
