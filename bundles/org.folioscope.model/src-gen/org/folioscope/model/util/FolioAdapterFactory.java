/**
 */
package org.folioscope.model.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.folioscope.model.BaseAddress;
import org.folioscope.model.Dentry;
import org.folioscope.model.Extent;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Finding;
import org.folioscope.model.FolioPackage;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Image;
import org.folioscope.model.Inode;
import org.folioscope.model.Kernel;
import org.folioscope.model.MissingMember;
import org.folioscope.model.Mount;
import org.folioscope.model.PageCache;
import org.folioscope.model.Structure;
import org.folioscope.model.SuperBlock;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.folioscope.model.FolioPackage
 * @generated
 */
public class FolioAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static FolioPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FolioAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = FolioPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FolioSwitch<Adapter> modelSwitch =
		new FolioSwitch<Adapter>() {
			@Override
			public Adapter caseImage(Image object) {
				return createImageAdapter();
			}
			@Override
			public Adapter caseExtent(Extent object) {
				return createExtentAdapter();
			}
			@Override
			public Adapter caseKernel(Kernel object) {
				return createKernelAdapter();
			}
			@Override
			public Adapter caseBaseAddress(BaseAddress object) {
				return createBaseAddressAdapter();
			}
			@Override
			public Adapter caseModule(org.folioscope.model.Module object) {
				return createModuleAdapter();
			}
			@Override
			public Adapter caseMissingMember(MissingMember object) {
				return createMissingMemberAdapter();
			}
			@Override
			public Adapter caseSuperBlock(SuperBlock object) {
				return createSuperBlockAdapter();
			}
			@Override
			public Adapter caseMount(Mount object) {
				return createMountAdapter();
			}
			@Override
			public Adapter caseDentry(Dentry object) {
				return createDentryAdapter();
			}
			@Override
			public Adapter caseInode(Inode object) {
				return createInodeAdapter();
			}
			@Override
			public Adapter casePageCache(PageCache object) {
				return createPageCacheAdapter();
			}
			@Override
			public Adapter caseFolioRun(FolioRun object) {
				return createFolioRunAdapter();
			}
			@Override
			public Adapter caseFinding(Finding object) {
				return createFindingAdapter();
			}
			@Override
			public Adapter caseFieldValue(FieldValue object) {
				return createFieldValueAdapter();
			}
			@Override
			public Adapter caseStructure(Structure object) {
				return createStructureAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.folioscope.model.Image <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.folioscope.model.Image
	 * @generated
	 */
	public Adapter createImageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.folioscope.model.Extent <em>Extent</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.folioscope.model.Extent
	 * @generated
	 */
	public Adapter createExtentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.folioscope.model.Kernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.folioscope.model.Kernel
	 * @generated
	 */
	public Adapter createKernelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.folioscope.model.BaseAddress <em>Base Address</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.folioscope.model.BaseAddress
	 * @generated
	 */
	public Adapter createBaseAddressAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.folioscope.model.Module <em>Module</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.folioscope.model.Module
	 * @generated
	 */
	public Adapter createModuleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.folioscope.model.MissingMember <em>Missing Member</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.folioscope.model.MissingMember
	 * @generated
	 */
	public Adapter createMissingMemberAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.folioscope.model.SuperBlock <em>Super Block</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.folioscope.model.SuperBlock
	 * @generated
	 */
	public Adapter createSuperBlockAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.folioscope.model.Mount <em>Mount</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.folioscope.model.Mount
	 * @generated
	 */
	public Adapter createMountAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.folioscope.model.Dentry <em>Dentry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.folioscope.model.Dentry
	 * @generated
	 */
	public Adapter createDentryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.folioscope.model.Inode <em>Inode</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.folioscope.model.Inode
	 * @generated
	 */
	public Adapter createInodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.folioscope.model.PageCache <em>Page Cache</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.folioscope.model.PageCache
	 * @generated
	 */
	public Adapter createPageCacheAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.folioscope.model.FolioRun <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.folioscope.model.FolioRun
	 * @generated
	 */
	public Adapter createFolioRunAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.folioscope.model.Finding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.folioscope.model.Finding
	 * @generated
	 */
	public Adapter createFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.folioscope.model.FieldValue <em>Field Value</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.folioscope.model.FieldValue
	 * @generated
	 */
	public Adapter createFieldValueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.folioscope.model.Structure <em>Structure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.folioscope.model.Structure
	 * @generated
	 */
	public Adapter createStructureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //FolioAdapterFactory
