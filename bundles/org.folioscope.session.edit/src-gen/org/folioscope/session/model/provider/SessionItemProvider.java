/**
 */
package org.folioscope.session.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.folioscope.session.model.Session;
import org.folioscope.session.model.SessionFactory;
import org.folioscope.session.model.SessionPackage;

/**
 * This is the item provider adapter for a {@link org.folioscope.session.model.Session} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class SessionItemProvider extends ElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SessionItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addNamePropertyDescriptor(object);
			addTitlePropertyDescriptor(object);
			addWhyPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Session_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Session_name_feature", "_UI_Session_type"),
				 SessionPackage.Literals.SESSION__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Session_title_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Session_title_feature", "_UI_Session_type"),
				 SessionPackage.Literals.SESSION__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Why feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWhyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Session_why_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Session_why_feature", "_UI_Session_type"),
				 SessionPackage.Literals.SESSION__WHY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(SessionPackage.Literals.SESSION__PARAMETERS);
			childrenFeatures.add(SessionPackage.Literals.SESSION__NEEDS);
			childrenFeatures.add(SessionPackage.Literals.SESSION__LAUNCH);
			childrenFeatures.add(SessionPackage.Literals.SESSION__STEPS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Session.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Session"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Session)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Session_type") :
			getString("_UI_Session_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Session.class)) {
			case SessionPackage.SESSION__NAME:
			case SessionPackage.SESSION__TITLE:
			case SessionPackage.SESSION__WHY:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case SessionPackage.SESSION__PARAMETERS:
			case SessionPackage.SESSION__NEEDS:
			case SessionPackage.SESSION__LAUNCH:
			case SessionPackage.SESSION__STEPS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(SessionPackage.Literals.SESSION__PARAMETERS,
				 SessionFactory.eINSTANCE.createParameter()));

		newChildDescriptors.add
			(createChildParameter
				(SessionPackage.Literals.SESSION__NEEDS,
				 SessionFactory.eINSTANCE.createNeed()));

		newChildDescriptors.add
			(createChildParameter
				(SessionPackage.Literals.SESSION__LAUNCH,
				 SessionFactory.eINSTANCE.createLaunch()));

		newChildDescriptors.add
			(createChildParameter
				(SessionPackage.Literals.SESSION__STEPS,
				 SessionFactory.eINSTANCE.createBoot()));

		newChildDescriptors.add
			(createChildParameter
				(SessionPackage.Literals.SESSION__STEPS,
				 SessionFactory.eINSTANCE.createGuestCommand()));

		newChildDescriptors.add
			(createChildParameter
				(SessionPackage.Literals.SESSION__STEPS,
				 SessionFactory.eINSTANCE.createAgentCommand()));

		newChildDescriptors.add
			(createChildParameter
				(SessionPackage.Literals.SESSION__STEPS,
				 SessionFactory.eINSTANCE.createTruth()));

		newChildDescriptors.add
			(createChildParameter
				(SessionPackage.Literals.SESSION__STEPS,
				 SessionFactory.eINSTANCE.createCapture()));

		newChildDescriptors.add
			(createChildParameter
				(SessionPackage.Literals.SESSION__STEPS,
				 SessionFactory.eINSTANCE.createKexecLoad()));

		newChildDescriptors.add
			(createChildParameter
				(SessionPackage.Literals.SESSION__STEPS,
				 SessionFactory.eINSTANCE.createKexecJump()));

		newChildDescriptors.add
			(createChildParameter
				(SessionPackage.Literals.SESSION__STEPS,
				 SessionFactory.eINSTANCE.createCheckQuery()));

		newChildDescriptors.add
			(createChildParameter
				(SessionPackage.Literals.SESSION__STEPS,
				 SessionFactory.eINSTANCE.createCheckSame()));

		newChildDescriptors.add
			(createChildParameter
				(SessionPackage.Literals.SESSION__STEPS,
				 SessionFactory.eINSTANCE.createCheckConsole()));

		newChildDescriptors.add
			(createChildParameter
				(SessionPackage.Literals.SESSION__STEPS,
				 SessionFactory.eINSTANCE.createDamage()));

		newChildDescriptors.add
			(createChildParameter
				(SessionPackage.Literals.SESSION__STEPS,
				 SessionFactory.eINSTANCE.createNote()));
	}

}
